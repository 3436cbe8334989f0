package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Stage;
import org.hipparchus.fraction.BigFraction;

/**
 * One reckoning of a limit: one count, one day, every doubt settled by the question's facts.
 *
 * <p>Stops with an {@link OpenQuestion} where a doubt is left.
 */
final class Reckoning {

  private final Catalogue catalogue;
  private final CapQuestion question;
  private final LocalDate day;
  private final Facts facts;
  private final Sanction sanction;
  private final List<String> steps = new ArrayList<>();
  private final Set<Role> applied = EnumSet.noneOf(Role.class);

  private BigFraction maximum;
  private BigFraction minimum;
  private BigFraction ceilingAfterFractions;
  private PenaltyUnit unit;
  private String decidedBy;
  private String edition;
  private String barredBy;

  Reckoning(Catalogue catalogue, CapQuestion question, LocalDate day) {
    this.catalogue = catalogue;
    this.question = question;
    this.day = day;
    this.facts = new Facts(catalogue, question);
    this.sanction =
        catalogue
            .sanction(question.code(), question.article(), question.part(), day)
            .orElseThrow(() -> OpenQuestion.missing(noSanction()));
  }

  Limit limit() {
    base();
    minorCeiling();
    unfinished();
    caps();
    ceiling(ceilingAfterFractions);
    floor();
    if (barredBy == null && maximum != null) {
      steps.add("= %s %s".formatted(Limit.text(maximum), unit.code()));
    }
    return new Limit(
        sanction.category(),
        unit,
        minimum,
        maximum,
        barredBy,
        decidedBy,
        edition,
        applied,
        facts.assumed(),
        steps);
  }

  private String noSanction() {
    return "sanction %s %s %s".formatted(question.code().code(), question.provision(), day);
  }

  private void base() {
    decidedBy = sanction.provision();
    edition = sanction.provision() + "@" + sanction.period().from();
    steps.add(
        "%s [%s] %s"
            .formatted(sanction.provision(), sanction.period(), sanction.category().code()));
    Optional<PenaltyRange> range = sanction.range(question.kind());
    if (range.isPresent()) {
      unit = range.get().unit();
      maximum = amount(range.get().maximum());
      minimum = range.get().minimum() == null ? null : amount(range.get().minimum());
      if (maximum != null) {
        steps.add("%s ≤ %s %s".formatted(question.kind().code(), Limit.text(maximum), unit.code()));
      }
    } else {
      lifeTerm();
    }
    barLife();
  }

  /** The term that stands in for life where the sanction has nothing else. */
  private void lifeTerm() {
    boolean lifeOnly =
        sanction.basic().size() == 1 && sanction.basic().get(0).kind() == PenaltyKind.LIFE;
    if (!lifeOnly || question.kind() != PenaltyKind.IMPRISONMENT) {
      throw OpenQuestion.missing(
          "kind %s %s".formatted(sanction.provision(), question.kind().code()));
    }
    List<Role> sources = new ArrayList<>();
    if (question.relief() == CapQuestion.Relief.EXCEPTIONAL
        && question.stage() == Stage.COMPLETED) {
      sources.add(Role.EXCEPTIONAL_LIFE);
    }
    if (question.offender() == Offender.MINOR) {
      sources.add(Role.MINOR_NO_IMPRISONMENT);
    }
    if (question.offender() == Offender.SPARED_FROM_LIFE) {
      sources.add(Role.SPARED_LIFE);
    }
    if (question.stage() != Stage.COMPLETED && question.offender() == Offender.ADULT) {
      sources.add(Role.UNFINISHED_LIFE);
    }
    for (Role role : sources) {
      Norm norm = catalogue.norm(role);
      Optional<TermRule> term =
          norm.on(day).stream()
              .flatMap(held -> held.terms().stream())
              .filter(rule -> rule.offender() == question.offender())
              .findFirst();
      if (term.isPresent()) {
        unit = PenaltyUnit.MONTHS;
        minimum = new BigFraction(term.get().minimum());
        maximum = new BigFraction(term.get().maximum());
        applied.add(role);
        decide(norm, norm.provision());
        steps.add(
            "%s [%s]: %s–%s months"
                .formatted(norm.provision(), edition, Limit.text(minimum), Limit.text(maximum)));
        return;
      }
    }
    throw OpenQuestion.missing("term %s %s".formatted(sanction.provision(), day));
  }

  private void barLife() {
    if (question.stage() != Stage.COMPLETED) {
      bar(Role.UNFINISHED_LIFE);
    }
    if (question.kind() == PenaltyKind.LIFE && question.offender() == Offender.SPARED_FROM_LIFE) {
      barredBy = catalogue.norm(Role.SPARED_LIFE).provision();
    }
  }

  private void bar(Role role) {
    Norm norm = catalogue.norm(role);
    norm.on(day)
        .filter(held -> held.barred().contains(question.kind()))
        .ifPresent(
            held -> {
              barredBy = norm.provision();
              edition = held.id();
              steps.add("%s [%s]: %s ✗".formatted(barredBy, edition, question.kind().code()));
            });
  }

  private void minorCeiling() {
    if (question.offender() != Offender.MINOR || barredBy != null) {
      return;
    }
    bar(Role.MINOR_RANGES);
    minorImprisonment();
    if (barredBy != null
        || applied.contains(Role.MINOR_NO_IMPRISONMENT)
        || applied.contains(Role.EXCEPTIONAL_LIFE)) {
      return;
    }
    Norm norm = catalogue.norm(Role.MINOR_RANGES);
    RangeRule ceiling =
        norm.on(day).stream()
            .flatMap(held -> held.ranges().stream())
            .filter(rule -> rule.fits(question.kind(), sanction.category()))
            .filter(rule -> rule.group() == null || facts.belongs(rule.group()))
            .findFirst()
            .orElseThrow(
                () -> OpenQuestion.missing("range %s %s".formatted(norm.provision(), day)));
    BigFraction most = amount(ceiling.range().maximum());
    BigFraction least =
        ceiling.range().minimum() == null ? BigFraction.ZERO : amount(ceiling.range().minimum());
    minimum = minimum == null || minimum.compareTo(most) > 0 ? least : minimum;
    if (most.compareTo(maximum) < 0 && fractionsFollow() && !facts.minorCeilingFirst()) {
      ceilingAfterFractions = most;
    } else {
      ceiling(most);
    }
  }

  private void ceiling(BigFraction most) {
    if (most != null && maximum != null && most.compareTo(maximum) < 0) {
      Norm norm = catalogue.norm(Role.MINOR_RANGES);
      maximum = most;
      applied.add(Role.MINOR_RANGES);
      decide(norm, norm.provision());
      steps.add(
          "%s [%s]: ≤ %s %s"
              .formatted(norm.provision(), edition, Limit.text(maximum), unit.code()));
    }
  }

  private boolean fractionsFollow() {
    return question.stage() != Stage.COMPLETED
        || (facts.mitigated() && question.aggravating().isEmpty())
        || catalogue.norm(Role.REGIME_CAP).on(day).stream()
            .anyMatch(held -> held.limit().procedures().contains(question.procedure()));
  }

  private void minorImprisonment() {
    Norm norm = catalogue.norm(Role.MINOR_NO_IMPRISONMENT);
    norm.on(day)
        .filter(held -> held.bar() != null && facts.barred(held.bar(), sanction.category()))
        .ifPresent(
            held -> {
              barredBy = norm.provision();
              edition = held.id();
              steps.add("%s [%s]: %s ✗".formatted(barredBy, edition, question.kind().code()));
            });
  }

  private void unfinished() {
    if (question.stage() == Stage.COMPLETED || barredBy != null) {
      return;
    }
    Norm liability = catalogue.norm(Role.UNFINISHED_LIABILITY);
    boolean liable =
        liability.on(day).stream()
            .flatMap(held -> held.liability().stream())
            .anyMatch(
                rule ->
                    rule.stage() == question.stage()
                        && (rule.categories().contains(sanction.category())
                            || facts.belongs(rule.group())));
    if (!liable) {
      barredBy = liability.provision();
      edition = liability.on(day).orElseThrow().id();
      steps.add("%s [%s]: %s ✗".formatted(barredBy, edition, question.stage().code()));
      return;
    }
    if (applied.contains(Role.UNFINISHED_LIFE)) {
      return;
    }
    Norm norm = catalogue.norm(Role.UNFINISHED_CAP);
    norm.on(day)
        .ifPresent(
            held ->
                held.limit().fractions().stream()
                    .filter(rule -> rule.stage() == question.stage())
                    .findFirst()
                    .ifPresent(rule -> lower(Role.UNFINISHED_CAP, norm, held, rule)));
  }

  private void caps() {
    if (barredBy != null || maximum == null || applied.contains(Role.EXCEPTIONAL_LIFE)) {
      return;
    }
    BigFraction before = maximum;
    BigFraction lowest = maximum;
    String lowestBy = decidedBy;
    String lowestEdition = edition;
    for (Role role : List.of(Role.MITIGATION_CAP, Role.REGIME_CAP)) {
      maximum = before;
      cap(role);
      if (maximum.compareTo(lowest) < 0) {
        lowest = maximum;
        lowestBy = decidedBy;
        lowestEdition = edition;
      }
    }
    maximum = lowest;
    decidedBy = lowestBy;
    edition = lowestEdition;
  }

  private void cap(Role role) {
    Norm norm = catalogue.norm(role);
    Optional<NormEdition> held = norm.on(day);
    if (held.isEmpty() || !waitsFor(role, held.get().limit())) {
      return;
    }
    Optional<Exclusion> exclusion = facts.exclusion(norm.provision(), day);
    if (exclusion.isPresent()) {
      steps.add(
          "%s [%s]: %s → %s ✗"
              .formatted(
                  catalogue.norm(Role.EXCLUSION).provision(),
                  catalogue.norm(Role.EXCLUSION).on(day).orElseThrow().id(),
                  exclusion.get().group(),
                  norm.provision()));
      return;
    }
    LimitRule limit = held.get().limit();
    if (limit.unlessAggravatingElement() && facts.aggravatingElement()) {
      steps.add(
          "%s [%s]: %s ✗".formatted(norm.provision(), held.get().id(), Facts.AGGRAVATING_ELEMENT));
      return;
    }
    if (limit.unknownProcedures().contains(question.procedure())) {
      throw OpenQuestion.missing("edition %s %s".formatted(norm.provision(), day));
    }
    Optional<RangeRule> range =
        limit.ranges().stream()
            .filter(
                rule ->
                    rule.procedure() == question.procedure()
                        && rule.fits(question.kind(), sanction.category()))
            .findFirst();
    if (range.isPresent()) {
      procedureRange(role, norm, held.get(), range.get());
      return;
    }
    limit.fractions().stream()
        .filter(rule -> rule.categories().contains(sanction.category()))
        .filter(rule -> rule.group() == null || facts.belongs(rule.group()))
        .findFirst()
        .ifPresent(rule -> lower(role, norm, held.get(), rule));
  }

  private boolean waitsFor(Role role, LimitRule limit) {
    if (role == Role.MITIGATION_CAP) {
      return facts.mitigated() && question.aggravating().isEmpty();
    }
    return limit.procedures().contains(question.procedure())
        || limit.unknownProcedures().contains(question.procedure())
        || limit.ranges().stream().anyMatch(rule -> rule.procedure() == question.procedure());
  }

  private void procedureRange(Role role, Norm norm, NormEdition held, RangeRule rule) {
    maximum = amount(rule.range().maximum());
    minimum = amount(rule.range().minimum());
    unit = rule.range().unit();
    applied.add(role);
    decidedBy = norm.provision();
    edition = held.id();
    steps.add(
        "%s [%s]: %s–%s %s"
            .formatted(
                norm.provision(),
                held.id(),
                Limit.text(minimum),
                Limit.text(maximum),
                unit.code()));
  }

  private void lower(Role role, Norm norm, NormEdition held, FractionRule rule) {
    String provision = rule.provision() == null ? norm.provision() : rule.provision();
    if (held.limit().base() == CapBase.STRICTEST
        && !Severity.strictest(catalogue, question, sanction)) {
      steps.add("%s [%s]: %s — ".formatted(provision, held.id(), question.kind().code()));
      return;
    }
    if (maximum == null) {
      return;
    }
    BigFraction lowered = maximum.multiply(rule.fraction());
    String factor = rule.fraction().getNumerator() + "/" + rule.fraction().getDenominator();
    steps.add(
        "%s [%s]: %s × %s = %s"
            .formatted(provision, held.id(), Limit.text(maximum), factor, Limit.text(lowered)));
    maximum = lowered;
    applied.add(role);
    decidedBy = provision;
    edition = held.id();
  }

  private void floor() {
    if (unit == null) {
      minimum = BigFraction.ZERO;
      return;
    }
    minimum = new Floor(catalogue, question, sanction, facts, day).of(minimum, maximum, applied);
  }

  private void decide(Norm norm, String provision) {
    decidedBy = provision;
    edition = norm.on(day).orElseThrow().id();
  }

  private static BigFraction amount(Integer number) {
    return number == null ? null : new BigFraction(number);
  }
}
