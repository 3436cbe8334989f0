package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Outcome;
import kz.tarazy.measure.declared.OutcomeKind;
import kz.tarazy.measure.declared.Population;
import kz.tarazy.measure.declared.Unit;

/**
 * What is asked of every act.
 *
 * @param population the units asked about
 * @param unit what is counted
 * @param outcome what is asked of a unit
 * @param strata columns to split by
 * @param covariates columns of the patterns that models are fitted on
 */
public record Asked(
    Population population, Unit unit, Outcome outcome, List<Column> strata, List<Column> covariates)
    implements Serializable {

  public Asked {
    strata = List.copyOf(strata);
    covariates = List.copyOf(covariates);
  }

  /** What a declaration asks. */
  public static Asked of(Declaration declaration) {
    return new Asked(
        declaration.population(),
        declaration.unit(),
        declaration.outcome(),
        declaration.strata(),
        declaration.covariates());
  }

  /** A unit of the population: its values and what is told of the subjects asked about. */
  record Asking(Map<Column, String> values, Person person, List<Told> told) {}

  /** Whether every unit counts, told of the subject or not. */
  boolean everyUnit() {
    return outcome.among().isEmpty() && unit == Unit.DEFENDANT;
  }

  /** The units of a person, those outside the population too. */
  Stream<Asking> units(Person person) {
    return switch (outcome.of()) {
      case CIRCUMSTANCE ->
          Stream.of(new Asking(person.values(), person, concerned(person.circumstances())));
      case CHECK ->
          unit == Unit.DEFENDANT
              ? Stream.of(new Asking(person.values(), person, worst(person)))
              : concerned(person.checks()).stream()
                  .map(check -> new Asking(values(person, check), person, List.of(check)));
      case SENTENCE_FRACTION -> Stream.empty();
    };
  }

  /** Each check once for a person: with the outcome asked for, if any of its results is that. */
  private List<Told> worst(Person person) {
    Map<String, Told> checks = new TreeMap<>();
    for (Told check : concerned(person.checks())) {
      checks.merge(
          check.subject(), check, (one, other) -> outcome.succeeds(one.outcome()) ? one : other);
    }
    return List.copyOf(checks.values());
  }

  private List<Told> concerned(List<Told> all) {
    return all.stream().filter(told -> outcome.concerns(told.subject())).toList();
  }

  /** What is told of a subject of a person, with the person's values behind it. */
  static Map<Column, String> values(Person person, Told told) {
    Map<Column, String> values = new EnumMap<>(Column.class);
    values.putAll(person.values());
    values.putAll(told.values());
    return values;
  }

  /** The strata whose level depends on the subject, where every unit counts. */
  boolean bySubject(Column column) {
    return column == Column.EDITION && outcome.of() == OutcomeKind.CIRCUMSTANCE;
  }

  /** The strata that are grounds: they take circumstances together. */
  Set<Column> grounds() {
    Set<Column> grounds = EnumSet.noneOf(Column.class);
    strata.stream().filter(CircumstanceFacts.GROUNDS::contains).forEach(grounds::add);
    return grounds;
  }
}
