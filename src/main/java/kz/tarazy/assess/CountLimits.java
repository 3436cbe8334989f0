package kz.tarazy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.Charge;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Reading;
import kz.tarazy.assess.CountLimit.Maximum;
import kz.tarazy.norm.CapAnswer;
import kz.tarazy.norm.CapEngine;
import kz.tarazy.norm.CapQuestion;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.Category;
import kz.tarazy.norm.Limit;
import kz.tarazy.norm.Role;
import kz.tarazy.norm.Sanction;

/**
 * Tells of every count how grave the law holds it and the most that it allows of each kind.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CountLimits {

  private static final String NO_PENALTY = "penalty";

  private final Catalogue catalogue;
  private final CapEngine engine;
  private final List<String> aggregation;

  private CountLimits(Catalogue catalogue, List<String> aggregation) {
    this.catalogue = catalogue;
    this.engine = new CapEngine(catalogue);
    this.aggregation = aggregation;
  }

  /** Limits under a catalogue; counts are told from joined sentences as its caps tell them. */
  public static CountLimits of(Catalogue catalogue) {
    List<String> aggregation =
        catalogue.checks().stream()
            .filter(check -> check.role() == Role.MITIGATION_CAP)
            .findFirst()
            .map(check -> check.parameter("aggregation"))
            .orElse(List.of());
    return new CountLimits(catalogue, aggregation);
  }

  /** One a count of each defendant. */
  public List<CountLimit> of(CourtAct act, Reading reading) {
    Matter matter = new Matter(act, reading, catalogue);
    List<CountLimit> limits = new ArrayList<>();
    for (Defendant defendant : reading.defendants()) {
      List<Charge> charges = matter.charges(defendant);
      Optional<Charge> gravest =
          charges.stream()
              .max(
                  Comparator.comparing(
                          (Charge charge) -> category(matter, charge),
                          Comparator.nullsFirst(Comparator.naturalOrder()))
                      .thenComparing(Charge::ordinal, Comparator.reverseOrder()));
      for (Charge charge : charges) {
        limits.add(limit(matter, defendant, charge, charge.equals(gravest.orElseThrow())));
      }
    }
    return limits;
  }

  private CountLimit limit(Matter matter, Defendant defendant, Charge charge, boolean gravest) {
    Optional<Penalty> penalty = matter.penalty(defendant, charge, aggregation);
    List<Maximum> maxima = new ArrayList<>();
    Set<String> missing = new LinkedHashSet<>();
    if (penalty.isEmpty()) {
      missing.add(NO_PENALTY);
    } else if (!Sentenced.outcome(penalty.get().kind())) {
      maxima(matter.question(defendant, charge, penalty.get()), maxima, missing);
    }
    return new CountLimit(
        defendant.defendant(),
        charge.ordinal(),
        gravest,
        chapter(charge),
        category(matter, charge),
        penalty.map(Penalty::kind).orElse(null),
        penalty.map(Penalty::amount).orElse(null),
        penalty.map(Penalty::unit).orElse(null),
        missing.isEmpty() ? maxima : List.of(),
        List.copyOf(missing),
        catalogue.version());
  }

  private void maxima(CapQuestion question, List<Maximum> maxima, Set<String> missing) {
    for (PenaltyKind kind : kinds(question)) {
      CapAnswer answer = engine.answer(question.kind(kind));
      missing.addAll(answer.missing());
      if (answer.limits().isEmpty()) {
        continue;
      }
      Limit limit = answer.governing();
      if (limit.barredBy() == null) {
        Double most = limit.maximum() == null ? null : limit.maximum().doubleValue();
        maxima.add(new Maximum(kind, most, most == null ? null : limit.unit(), limit.edition()));
      }
    }
    if (maxima.isEmpty() && missing.isEmpty()) {
      missing.add("sanction");
    }
  }

  /** The kinds that the sanction names on the day of the offence or of the act. */
  private Set<PenaltyKind> kinds(CapQuestion question) {
    Set<PenaltyKind> kinds = EnumSet.noneOf(PenaltyKind.class);
    for (Sanction sanction :
        catalogue.sanctions(question.code(), question.article(), question.part())) {
      if (holds(sanction, question.offenceDate()) || holds(sanction, question.actDate())) {
        sanction.basic().forEach(range -> kinds.add(range.kind()));
      }
    }
    if (kinds.isEmpty()) {
      kinds.add(question.kind());
    }
    return kinds;
  }

  private static boolean holds(Sanction sanction, LocalDate day) {
    return day != null && sanction.period().holds(day);
  }

  private Integer chapter(Charge charge) {
    return catalogue.sanctions(charge.code(), charge.article(), charge.part()).stream()
        .map(Sanction::chapter)
        .findFirst()
        .orElse(null);
  }

  private Category category(Matter matter, Charge charge) {
    LocalDate offence = matter.reading().offenceDate();
    LocalDate day = offence == null ? matter.act().actDate() : offence;
    return day == null
        ? null
        : catalogue.category(charge.code(), charge.article(), charge.part(), day).orElse(null);
  }
}
