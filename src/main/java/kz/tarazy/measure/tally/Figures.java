package kz.tarazy.measure.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.ClusterSums;
import kz.tarazy.measure.ClusteredRate;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Funnel;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Topic;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Method;

/**
 * The rates and funnels of one declared measure.
 *
 * @param measures one row a subject, stratum and level, and one a subject for the whole population
 * @param deviations one row a subject and court
 */
public record Figures(List<Measure> measures, List<CourtDeviation> deviations) {

  /** The level of a stratum for units whose value is not known. */
  public static final String UNKNOWN = GroupTallies.UNKNOWN;

  /** The dimension and the level of a figure over the whole population. */
  public static final String ALL = GroupTallies.ALL;

  /** The dimension of the row that says why a subject has no funnel. */
  public static final String FUNNEL = "funnel";

  /** The dimension of the rows that count the units left out. */
  public static final String EXCLUDED = "excluded";

  public Figures {
    measures = List.copyOf(measures);
    deviations = List.copyOf(deviations);
  }

  /** Computes the rates and funnels of a measure. */
  public static Figures of(
      Declaration declaration, GroupTallies groups, String catalogue, String lexicon) {
    List<Measure> measures = new ArrayList<>();
    List<CourtDeviation> deviations = new ArrayList<>();
    for (String subject : groups.subjects()) {
      Topic topic = topic(declaration, subject, catalogue, lexicon);
      measures.addAll(
          ClusteredRate.rows(topic, ALL, Map.of(ALL, groups.of(subject)), declaration.minimum()));
      for (Column stratum : declaration.strata()) {
        if (CircumstanceFacts.GROUNDS.contains(stratum)) {
          continue;
        }
        Map<String, ClusterSums> levels = groups.of(subject, stratum);
        measures.addAll(ClusteredRate.rows(topic, stratum.code(), levels, declaration.minimum()));
        if (stratum == Column.COURT && declaration.methods().contains(Method.FUNNEL)) {
          funnel(topic, levels, measures, deviations);
        }
      }
    }
    Topic together = topic(declaration, ALL, catalogue, lexicon);
    for (Column stratum : declaration.strata()) {
      if (CircumstanceFacts.GROUNDS.contains(stratum)) {
        measures.addAll(
            ClusteredRate.rows(
                together, stratum.code(), groups.of(ALL, stratum), declaration.minimum()));
      }
    }
    return new Figures(measures, deviations);
  }

  private static Topic topic(
      Declaration declaration, String subject, String catalogue, String lexicon) {
    return new Topic(declaration.id(), declaration.population().id(), subject, catalogue, lexicon);
  }

  /**
   * The rows that say how many units are left out: of a population, by the condition they miss; of
   * a subject, by what is told of it instead of what counts.
   *
   * @param excluded units by the column of the first condition they miss, or by the outcome
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
      Topic topic,
      Map<String, ClusterSums> levels,
      List<Measure> measures,
      List<CourtDeviation> deviations) {
    List<Count> known =
        levels.entrySet().stream()
            .filter(level -> !level.getKey().equals(UNKNOWN))
            .map(
                level ->
                    new Count(level.getKey(), level.getValue().n(), level.getValue().successes()))
            .toList();
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
}
