package kz.tarazy.measure.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Funnel;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Rates;
import kz.tarazy.measure.Topic;

/**
 * The rates and funnels of one declared measure, computed from margins.
 *
 * @param measures one row a subject, stratum and level, and one a subject for the whole population
 * @param deviations one row a subject and court
 */
public record Figures(List<Measure> measures, List<CourtDeviation> deviations) {

  /** The level of a stratum for units whose value is not known. */
  public static final String UNKNOWN = "unknown";

  /** The dimension and the level of a figure over the whole population. */
  public static final String ALL = "all";

  /** The dimension of the row that says why a subject has no funnel. */
  public static final String FUNNEL = "funnel";

  /** The dimension of the rows that count the units left out. */
  public static final String EXCLUDED = "excluded";

  public Figures {
    measures = List.copyOf(measures);
    deviations = List.copyOf(deviations);
  }

  /**
   * Computes the rates and funnels of a measure.
   *
   * @param units margins of all units of the population; with a subject where what the units are
   *     split by depends on it
   * @param told margins of units by subject and outcome; a unit without any outcome of a subject is
   *     in none
   */
  public static Figures of(
      Declaration declaration,
      List<Margin> units,
      List<Margin> told,
      String catalogue,
      String lexicon) {
    List<Measure> measures = new ArrayList<>();
    List<CourtDeviation> deviations = new ArrayList<>();
    Set<String> subjects = new TreeSet<>();
    told.stream()
        .map(Margin::subject)
        .filter(declaration.outcome()::concerns)
        .forEach(subjects::add);
    for (String subject : subjects) {
      Topic topic =
          new Topic(declaration.id(), declaration.population().id(), subject, catalogue, lexicon);
      Groups groups = new Groups(declaration.outcome(), subject, units, told);
      measures.addAll(Rates.rows(topic, ALL, groups.by(null), declaration.minimum()));
      for (Column stratum : declaration.strata()) {
        List<Count> levels = groups.by(stratum);
        measures.addAll(Rates.rows(topic, stratum.code(), levels, declaration.minimum()));
        if (stratum == Column.COURT && declaration.methods().contains(Method.FUNNEL)) {
          funnel(topic, levels, measures, deviations);
        }
      }
    }
    return new Figures(measures, deviations);
  }

  /** The counts of one subject by level of each stratum, the whole population left out. */
  public static Map<Column, List<Count>> counts(
      Declaration declaration, String subject, List<Margin> units, List<Margin> told) {
    Groups groups = new Groups(declaration.outcome(), subject, units, told);
    Map<Column, List<Count>> counts = new LinkedHashMap<>();
    declaration.strata().forEach(stratum -> counts.put(stratum, groups.by(stratum)));
    return counts;
  }

  /**
   * The rows that say how many units a population leaves out, by the condition they miss.
   *
   * @param excluded units by the column of the first condition they miss
   */
  public static List<Measure> excluded(Topic topic, Map<String, Long> excluded) {
    List<Measure> rows = new ArrayList<>();
    new TreeMap<>(excluded)
        .forEach(
            (column, n) ->
                rows.add(
                    new Measure(
                        topic.measure(),
                        topic.population(),
                        EXCLUDED,
                        column,
                        topic.subject(),
                        n,
                        null,
                        null,
                        null,
                        null,
                        "count",
                        EXCLUDED,
                        topic.catalogue(),
                        topic.lexicon())));
    return rows;
  }

  private static void funnel(
      Topic topic, List<Count> levels, List<Measure> measures, List<CourtDeviation> deviations) {
    List<Count> known = levels.stream().filter(level -> !level.level().equals(UNKNOWN)).toList();
    Funnel funnel = Funnel.of(topic.measure(), topic.subject(), known);
    deviations.addAll(funnel.courts());
    if (funnel.reason() != null) {
      measures.add(
          topic.row(
              FUNNEL,
              ALL,
              known.stream().mapToLong(Count::n).sum(),
              known.stream().mapToLong(Count::successes).sum(),
              Estimate.none("funnel_exact_binomial", funnel.reason())));
    }
  }

  /** The counts of one subject by level of a column. */
  private record Groups(Outcome outcome, String subject, List<Margin> units, List<Margin> told) {

    List<Count> by(Column column) {
      Map<String, Long> n = new TreeMap<>();
      Map<String, Long> successes = new TreeMap<>();
      boolean everyUnit = outcome.among().isEmpty();
      if (everyUnit) {
        units.stream()
            .filter(margin -> margin.column() == column)
            .filter(margin -> margin.subject() == null || margin.subject().equals(subject))
            .forEach(margin -> n.merge(level(margin), margin.n(), Long::sum));
      }
      for (Margin margin : told) {
        if (margin.column() == column && margin.subject().equals(subject)) {
          if (!everyUnit && outcome.counts(margin.outcome())) {
            n.merge(level(margin), margin.n(), Long::sum);
          }
          if (outcome.succeeds(margin.outcome())) {
            successes.merge(level(margin), margin.n(), Long::sum);
          }
        }
      }
      List<Count> counts = new ArrayList<>();
      n.forEach((name, all) -> counts.add(new Count(name, all, successes.getOrDefault(name, 0L))));
      return counts;
    }

    private static String level(Margin margin) {
      return margin.column() == null ? ALL : Objects.requireNonNullElse(margin.level(), UNKNOWN);
    }
  }
}
