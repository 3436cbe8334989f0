package kz.tarazy.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Charge;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyScope;
import kz.tarazy.act.Section;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CitationParser;
import kz.tarazy.text.ActText;

/**
 * The counts and punishments of an act, with spans in the stored text.
 *
 * @param law the code the act is judged by
 */
record Decisions(LawCode law, List<Charge> charges, List<Penalty> penalties) {

  private static final int RECITAL = 2000;

  /** The day of an act and of the latest offence in it, each null where unknown. */
  record Dates(LocalDate act, LocalDate offence) {}

  static Decisions of(ActText act, Cast cast, ActType type, Dates dates, List<OffenceCode> codes) {
    OffenceCode law = OffenceCode.of(codes, act.text(), dates.act(), dates.offence());
    List<Offence> offences =
        Offence.all(CitationParser.parse(act.text(), law.code()), law, act.text());
    Docket docket = new Docket(act, cast, offences);
    DecisionReader reader = new DecisionReader(act, docket);
    int head = CastList.head(act);
    Span operative = operative(act);
    switch (type) {
      case VERDICT -> reader.verdict(operative);
      case APPEAL_RULING -> {
        recital(reader, docket, head, operative.start());
        reader.appeal(operative);
      }
      case EXECUTION_RULING -> {
        recital(reader, docket, head, operative.start());
        reader.execution(operative);
      }
    }
    ChargeFallback.apply(act, cast, offences, head, docket);
    Builder builder = new Builder(act, type);
    docket.outcomes().forEach(builder::add);
    return new Decisions(law.code(), builder.charges, builder.penalties);
  }

  private static void recital(DecisionReader reader, Docket docket, int head, int operative) {
    reader.recital(new Span(0, head));
    boolean told =
        docket.outcomes().values().stream().noneMatch(outcome -> outcome.counts().isEmpty());
    if (!told) {
      reader.recital(new Span(head, Math.max(head, Math.min(operative, head + RECITAL))));
    }
  }

  private static Span operative(ActText act) {
    Span operative = null;
    for (Section section : act.sections()) {
      if (section.kind() == SectionKind.OPERATIVE) {
        operative = operative == null ? section.span() : operative.cover(section.span());
      }
    }
    int end = act.text().length();
    return operative == null ? new Span(end, end) : operative;
  }

  /** Turns outcomes into records. */
  private static final class Builder {

    private final ActText act;
    private final ActType type;
    private final List<Charge> charges = new ArrayList<>();
    private final List<Penalty> penalties = new ArrayList<>();

    Builder(ActText act, ActType type) {
      this.act = act;
      this.type = type;
    }

    void add(String label, Outcome outcome) {
      boolean acquitted =
          outcome.end() == PenaltyKind.ACQUITTED
              || (outcome.convictions().isEmpty() && !outcome.counts().isEmpty());
      PenaltyKind end = acquitted ? PenaltyKind.ACQUITTED : outcome.end();
      int ordinal = 0;
      for (Outcome.Count count : outcome.counts()) {
        Offence offence = count.offence();
        Span span = act.stored(offence.span());
        charges.add(
            new Charge(
                label,
                ordinal,
                offence.code(),
                offence.article(),
                offence.part(),
                sorted(offence.points()),
                offence.stage(),
                span));
        if (end == null && count.isAcquitted()) {
          penalties.add(ended(label, PenaltyScope.CHARGE, ordinal, PenaltyKind.ACQUITTED, span));
        } else if (end == null && count.penalty() != null && type != ActType.EXECUTION_RULING) {
          penalties.add(punished(label, PenaltyScope.CHARGE, ordinal, count.penalty(), outcome));
        }
        ordinal++;
      }
      addFinal(label, outcome, end);
    }

    private void addFinal(String label, Outcome outcome, PenaltyKind end) {
      if (end != null) {
        Span span =
            outcome.endSpan() == null
                ? outcome.counts().get(0).offence().span()
                : outcome.endSpan();
        penalties.add(ended(label, PenaltyScope.FINAL, null, end, act.stored(span)));
      } else if (outcome.sentence() != null) {
        penalties.add(punished(label, PenaltyScope.FINAL, null, outcome.sentence(), outcome));
      }
    }

    private static Penalty ended(
        String label, PenaltyScope scope, Integer charge, PenaltyKind kind, Span span) {
      return new Penalty(label, scope, charge, kind, null, null, false, null, span);
    }

    private Penalty punished(
        String label, PenaltyScope scope, Integer charge, PenaltyPhrase phrase, Outcome outcome) {
      boolean whole = scope == PenaltyScope.FINAL;
      return new Penalty(
          label,
          scope,
          charge,
          phrase.kind(),
          phrase.amount(),
          phrase.unit(),
          whole && outcome.isConditional(),
          whole ? outcome.probationMonths() : null,
          act.stored(phrase.span()));
    }

    private static List<String> sorted(List<String> points) {
      return points.stream().sorted(Decisions::comparePoints).toList();
    }
  }

  private static int comparePoints(String one, String other) {
    boolean numbers = one.matches("\\d{1,9}") && other.matches("\\d{1,9}");
    return numbers
        ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other))
        : one.compareTo(other);
  }

  Decisions {
    charges = List.copyOf(charges);
    penalties = List.copyOf(penalties);
  }
}
