package kz.tarazy.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.text.ActText;

/** Finds the statements that a person has no circumstances of a side. */
final class NoneStatements {

  /** How far, in letters, the two heads of "смягчающих и отягчающих" may stand apart. */
  private static final int JOINED = 14;

  private NoneStatements() {}

  /**
   * By defendant, the stored words that say there are none of a side.
   *
   * @param counted the defendants for whom something of that side is counted: for them "no others"
   *     is no such statement
   */
  static Map<String, Span> of(
      Side side, List<Clause> clauses, ActText act, Cast cast, Set<String> counted) {
    Map<String, Span> statements = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      SectionKind section = clause.sentence().section();
      if (section == SectionKind.INTRODUCTION || section == SectionKind.OPERATIVE) {
        continue;
      }
      boolean others = clause.has(CueKind.OTHER) || clause.has(CueKind.BESIDES);
      statement(side, clause)
          .ifPresent(
              span ->
                  cast.concerned(clause.span()).stream()
                      .filter(label -> !(others && counted.contains(label)))
                      .forEach(label -> statements.putIfAbsent(label, act.stored(span))));
    }
    return statements;
  }

  private static Optional<Span> statement(Side side, Clause clause) {
    CueKind kind = side == Side.MITIGATING ? CueKind.MITIGATING : CueKind.AGGRAVATING;
    CueKind otherKind = side == Side.MITIGATING ? CueKind.AGGRAVATING : CueKind.MITIGATING;
    if (clause.has(CueKind.SPEECH) && !clause.has(CueKind.COURT)) {
      return Optional.empty();
    }
    if (side == Side.MITIGATING && clause.has(CueKind.EXCEPTIONAL)) {
      return Optional.empty();
    }
    List<Cue> denials = clause.all(CueKind.NONE).filter(none -> !acrossTurn(clause, none)).toList();
    for (Cue none : denials) {
      for (Cue head : clause.all(kind).toList()) {
        boolean inside =
            none.span().overlaps(head.span())
                && clause
                    .all(otherKind)
                    .noneMatch(
                        other ->
                            other.span().start() > head.span().end()
                                && none.span().contains(other.span())
                                && distance(other.span(), head.span()) >= JOINED);
        boolean joined =
            clause
                .all(otherKind)
                .anyMatch(
                    other ->
                        none.span().overlaps(other.span())
                            && distance(other.span(), head.span()) < JOINED);
        if (inside || joined) {
          return Optional.of(none.span().cover(head.span()));
        }
      }
    }
    return Optional.empty();
  }

  /** "Смягчающие имеются, а отягчающих нет": the denial lies beyond the turn of the thought. */
  private static boolean acrossTurn(Clause clause, Cue none) {
    return none.span().end() > clause.span().end();
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }
}
