package kz.tarazy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.norm.Category;
import kz.tarazy.norm.CeilingRule;
import kz.tarazy.norm.CeilingRule.Aggregate;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.NormEdition;
import kz.tarazy.norm.Sanction;

/** Does the final punishment for several counts keep to the ways and ceilings of joining them? */
final class Aggregation implements Check {

  private final CheckDefinition definition;

  Aggregation(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      List<Sentenced> counts =
          Sentenced.of(matter, List.of()).stream()
              .filter(count -> count.defendant().equals(defendant))
              .toList();
      Optional<Penalty> joined =
          matter.finalPenalty(defendant).filter(penalty -> penalty.amount() != null);
      boolean verdicts =
          definition.parameter("joined").stream()
              .anyMatch(norm -> matter.practice(defendant, norm) == Practice.APPLIED);
      if (counts.size() > 1 && joined.isPresent() && !verdicts) {
        rows.add(row(matter, defendant, counts, joined.get()));
      }
    }
    return rows;
  }

  private Assessment row(
      Matter matter, Defendant defendant, List<Sentenced> counts, Penalty joined) {
    List<Penalty> alike =
        counts.stream()
            .map(Sentenced::penalty)
            .filter(each -> each.kind() == joined.kind() && each.unit() == joined.unit())
            .filter(each -> each.amount() != null)
            .toList();
    int greatest = alike.stream().mapToInt(Penalty::amount).max().orElse(0);
    List<String> derivation = new ArrayList<>();
    alike.forEach(each -> derivation.add(each.kind().code() + " " + each.amount()));
    derivation.add("= " + joined.kind().code() + " " + joined.amount());
    Row row =
        Row.of(definition, matter, defendant)
            .practice(
                matter.practice(defendant, matter.catalogue().norm(definition.role()).provision()))
            .derivation(derivation)
            .spans(List.of(joined.span()));
    if (joined.amount() < greatest) {
      return row.broken("below_greatest");
    }
    Optional<Set<Aggregate>> aggregates = aggregates(counts);
    if (aggregates.isEmpty()) {
      return row.notDecidable("missing");
    }
    Set<String> findings = new HashSet<>();
    for (Aggregate aggregate : aggregates.get()) {
      for (LocalDate day : days(counts.get(0))) {
        findings.add(finding(matter, aggregate, day, joined, alike, greatest));
      }
    }
    if (findings.size() > 1) {
      return row.notDecidable("missing");
    }
    String finding = findings.iterator().next();
    return row.because(finding.equals("kept") ? CheckResult.KEPT : CheckResult.BROKEN, finding);
  }

  private String finding(
      Matter matter,
      Aggregate aggregate,
      LocalDate day,
      Penalty joined,
      List<Penalty> alike,
      int greatest) {
    List<CeilingRule> rules =
        matter.catalogue().norm(definition.role()).on(day).map(NormEdition::ceilings).stream()
            .flatMap(List::stream)
            .filter(rule -> rule.aggregate() == aggregate)
            .toList();
    for (CeilingRule rule : rules) {
      if (rule.absorptionOnly() && !alike.isEmpty() && joined.amount() > greatest) {
        return "added";
      }
      if (rule.kind() == joined.kind()
          && rule.unit() == joined.unit()
          && joined.amount() > rule.maximum()) {
        return "above_ceiling";
      }
    }
    return "kept";
  }

  private static List<LocalDate> days(Sentenced count) {
    return List.of(count.question().offenceDate(), count.question().actDate());
  }

  /** What the counts are together, on either day; empty if a sanction is not known. */
  private Optional<Set<Aggregate>> aggregates(List<Sentenced> counts) {
    boolean grave = false;
    boolean gravest = false;
    boolean lesser = false;
    for (Sentenced count : counts) {
      List<Sanction> sanctions = count.sanctions();
      if (sanctions.isEmpty()) {
        return Optional.empty();
      }
      for (Sanction sanction : sanctions) {
        Category category = sanction.category();
        grave |= category == Category.GRAVE || category == Category.ESPECIALLY_GRAVE;
        gravest |= category == Category.ESPECIALLY_GRAVE && highest(sanction);
        lesser |= category == Category.MINOR || category == Category.MEDIUM;
      }
    }
    if (gravest) {
      return Optional.of(Set.of(Aggregate.ESPECIALLY_GRAVE_20));
    }
    if (grave) {
      return Optional.of(Set.of(Aggregate.GRAVE));
    }
    return Optional.of(Set.of(lesser ? Aggregate.LESSER : Aggregate.MISDEMEANOURS));
  }

  /** Whether the sanction goes up to the longest fixed term. */
  private boolean highest(Sanction sanction) {
    int longest = Integer.parseInt(definition.parameter("longest").get(0));
    return sanction
        .range(PenaltyKind.IMPRISONMENT)
        .map(range -> range.maximum() != null && range.maximum() >= longest)
        .orElse(false);
  }
}
