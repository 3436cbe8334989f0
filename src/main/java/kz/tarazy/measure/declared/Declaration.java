package kz.tarazy.measure.declared;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One measure.
 *
 * @param id id of the measure, the name of its file
 * @param title its name for readers
 * @param population the units it is taken over
 * @param unit what is counted
 * @param outcome what is asked of a unit
 * @param strata columns the figure is split by, one after the other; the whole population is always
 *     given too
 * @param covariates case mix that models adjust for; empty if none
 * @param boundaries norms of the catalogue whose editions divide a series in time; empty if none
 * @param minimum the fewest units a figure is given for
 * @param methods how it is estimated
 * @param explanation what it tells and what it does not, for readers
 */
public record Declaration(
    String id,
    Wording title,
    Population population,
    Unit unit,
    Outcome outcome,
    List<Column> strata,
    List<Column> covariates,
    List<String> boundaries,
    int minimum,
    List<Method> methods,
    Wording explanation) {

  private static final Set<Column> ONLY_CHECKS =
      EnumSet.of(Column.CHECK, Column.DEMAND, Column.PRACTICE);

  public Declaration {
    Required.key("id", id);
    Required.key("title", title);
    Required.key("population", population);
    Required.key("unit", unit);
    Required.key("outcome", outcome);
    Required.key("strata", strata);
    Required.key("methods", methods);
    Required.key("explanation", explanation);
    strata = List.copyOf(strata);
    covariates = covariates == null ? List.of() : List.copyOf(covariates);
    boundaries = boundaries == null ? List.of() : List.copyOf(boundaries);
    methods = List.copyOf(methods);
    if (minimum < 1) {
      throw new IllegalArgumentException("The minimum must be 1 or more, cannot be: " + minimum);
    }
    if (methods.isEmpty()) {
      throw new IllegalArgumentException("A measure must name a method");
    }
    requireUnit(unit, outcome.of());
    if ((outcome.of() == OutcomeKind.SENTENCE_FRACTION) == population.bases().isEmpty()) {
      throw new IllegalArgumentException(
          "A population names its bases if, and only if, the outcome is the sentence");
    }
    if (unit != Unit.CHECK) {
      requireNone(strata, unit);
      requireNone(covariates, unit);
      requireNone(population.where().stream().map(Filter::column).toList(), unit);
    }
    if (methods.contains(Method.SEGMENTED) == boundaries.isEmpty()) {
      throw new IllegalArgumentException(
          "A measure names boundaries if, and only if, it is segmented by them");
    }
    if (methods.contains(Method.FUNNEL) && !strata.contains(Column.COURT)) {
      throw new IllegalArgumentException("A funnel needs court among the strata");
    }
  }

  private static void requireUnit(Unit unit, OutcomeKind of) {
    boolean fits =
        switch (of) {
          case CHECK -> unit == Unit.CHECK || unit == Unit.DEFENDANT;
          case CIRCUMSTANCE -> unit == Unit.DEFENDANT;
          case SENTENCE_FRACTION -> unit == Unit.COUNT;
        };
    if (!fits) {
      throw new IllegalArgumentException(
          "An outcome of %s is not told of the unit %s".formatted(of.code(), unit.code()));
    }
  }

  private static void requireNone(List<Column> columns, Unit unit) {
    for (Column column : columns) {
      if (ONLY_CHECKS.contains(column)) {
        throw new IllegalArgumentException(
            "The unit %s has no column %s".formatted(unit.code(), column.code()));
      }
    }
  }
}
