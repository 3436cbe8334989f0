package kz.tarazy.extract;

import java.util.List;
import kz.tarazy.act.Side;
import kz.tarazy.extract.lexicon.CueKind;

/** Settles what a clause left open by the other clauses of its sentence. */
final class SentenceVerdicts {

  private final List<Clause> clauses;
  private final List<Holding> holdings;

  SentenceVerdicts(List<Clause> clauses, List<Holding> holdings) {
    this.clauses = clauses;
    this.holdings = holdings;
  }

  void settle() {
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      for (Holding holding : holdings) {
        if (holding.fact().clause().equals(clause)) {
          settle(holding, i);
        }
      }
    }
  }

  private void settle(Holding holding, int index) {
    boolean open = holding.is(Verdict.OPEN);
    if (!open && !holding.is(Verdict.CLAIMED)) {
      return;
    }
    Side side = holding.fact().side();
    for (Clause later : clauses.subList(index + 1, clauses.size())) {
      boolean answers =
          later.has(CueKind.BACKWARD)
              || (later.opposed() && (later.has(CueKind.UNPROVEN) || later.has(CueKind.REJECTS)));
      if (holdsFact(later, side) || !answers) {
        continue;
      }
      boolean denied =
          later.decisions().stream().anyMatch(cue -> !Clause.positive(cue))
              && !later.has(CueKind.NONE);
      if (denied) {
        holding.become(Verdict.DENIED);
        return;
      }
      if (later.head(side)) {
        holding.become(Verdict.RECOGNISED);
        return;
      }
    }
    if (open) {
      inherit(holding, index, side);
    }
  }

  private void inherit(Holding holding, int index, Side side) {
    Clause clause = clauses.get(index);
    boolean refuses = clause.decisions().stream().anyMatch(cue -> !Clause.positive(cue));
    boolean before =
        index > 0 && !clause.opposed() && !refuses && frame(clauses.get(index - 1), side);
    boolean after =
        clause.kazakh()
            && index + 1 < clauses.size()
            && !clauses.get(index + 1).opposed()
            && frame(clauses.get(index + 1), side);
    if (before || after) {
      holding.become(Verdict.RECOGNISED);
    }
  }

  /** Whether a clause counts something on a side. */
  private boolean frame(Clause clause, Side side) {
    return holdings.stream()
        .anyMatch(
            holding ->
                holding.fact().clause().equals(clause)
                    && holding.fact().side() == side
                    && holding.is(Verdict.RECOGNISED));
  }

  private boolean holdsFact(Clause clause, Side side) {
    return holdings.stream()
        .anyMatch(
            holding -> holding.fact().clause().equals(clause) && holding.fact().side() == side);
  }
}
