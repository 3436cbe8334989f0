package kz.tarazy.measure.declared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Funnel;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Rates;
import kz.tarazy.measure.Topic;

/**
 * The rates and funnels of one declared measure, computed from cells.
 *
 * @param measures one row a subject, stratum and level, and one a subject for the whole population
 * @param deviations one row a subject and court
 * @param excluded units left out, by the column of the condition they miss
 */
public record Figures(
    List<Measure> measures, List<CourtDeviation> deviations, Map<String, Long> excluded) {

  /** The level of a stratum for units whose value is not known. */
  public static final String UNKNOWN = "unknown";

  /** The dimension and the level of a figure over the whole population. */
  public static final String ALL = "all";

  public Figures {
    measures = List.copyOf(measures);
    deviations = List.copyOf(deviations);
    excluded = Map.copyOf(excluded);
  }

  /**
   * Computes a measure.
   *
   * @param units cells of all units, without subject
   * @param outcomes cells of units by subject and outcome; a unit without any outcome of a subject
   *     has no cell
   */
  public static Figures of(
      Declaration declaration,
      List<Cell> units,
      List<Cell> outcomes,
      String catalogue,
      String lexicon) {
    Population population = declaration.population();
    List<Cell> within = within(population, units);
    List<Cell> told =
        within(population, outcomes).stream()
            .filter(cell -> declaration.outcome().concerns(cell.subject()))
            .toList();
    List<Measure> measures = new ArrayList<>();
    List<CourtDeviation> deviations = new ArrayList<>();
    Set<String> subjects = new TreeSet<>();
    told.forEach(cell -> subjects.add(cell.subject()));
    for (String subject : subjects) {
      Topic topic = new Topic(declaration.id(), population.id(), subject, catalogue, lexicon);
      Groups groups = new Groups(declaration.outcome(), subject, within, told);
      measures.addAll(Rates.rows(topic, ALL, groups.whole(), declaration.minimum()));
      for (Column stratum : declaration.strata()) {
        List<Count> levels = groups.by(stratum);
        measures.addAll(Rates.rows(topic, stratum.code(), levels, declaration.minimum()));
        if (stratum == Column.COURT && declaration.methods().contains(Method.FUNNEL)) {
          List<Count> known =
              levels.stream().filter(level -> !level.level().equals(UNKNOWN)).toList();
          deviations.addAll(Funnel.of(declaration.id(), subject, known).courts());
        }
      }
    }
    return new Figures(
        measures, deviations, excluded(population, units.isEmpty() ? outcomes : units));
  }

  private static List<Cell> within(Population population, List<Cell> cells) {
    return cells.stream().filter(cell -> population.exclusion(cell.values()).isEmpty()).toList();
  }

  private static Map<String, Long> excluded(Population population, List<Cell> cells) {
    Map<String, Long> excluded = new TreeMap<>();
    for (Cell cell : cells) {
      population
          .exclusion(cell.values())
          .ifPresent(filter -> excluded.merge(filter.column().code(), cell.n(), Long::sum));
    }
    return excluded;
  }

  /** The counts of one subject by level of a column. */
  private record Groups(Outcome outcome, String subject, List<Cell> units, List<Cell> told) {

    List<Count> whole() {
      return counts(cell -> ALL);
    }

    List<Count> by(Column column) {
      return counts(cell -> cell.values().getOrDefault(column, UNKNOWN));
    }

    private List<Count> counts(Function<Cell, String> level) {
      Map<String, Long> n = new TreeMap<>();
      Map<String, Long> successes = new TreeMap<>();
      boolean everyUnit = outcome.among().isEmpty();
      if (everyUnit) {
        units.forEach(cell -> n.merge(level.apply(cell), cell.n(), Long::sum));
      }
      for (Cell cell : told) {
        if (cell.subject().equals(subject)) {
          if (!everyUnit && outcome.counts(cell.outcome())) {
            n.merge(level.apply(cell), cell.n(), Long::sum);
          }
          if (outcome.succeeds(cell.outcome())) {
            successes.merge(level.apply(cell), cell.n(), Long::sum);
          }
        }
      }
      List<Count> counts = new ArrayList<>();
      n.forEach(
          (name, units) -> counts.add(new Count(name, units, successes.getOrDefault(name, 0L))));
      return counts;
    }
  }
}
