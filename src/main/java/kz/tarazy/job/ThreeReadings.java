package kz.tarazy.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.Agreement;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Ratings;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.tally.Figures;
import kz.tarazy.measure.tally.Tallies;

/**
 * Three readings of one case, item by item of the law: does the act state the fact, does the court
 * cite the item, does it count the circumstance?
 */
final class ThreeReadings {

  private ThreeReadings() {}

  /** Krippendorff's alpha of each item, over the whole population and by stratum. */
  static List<Measure> rows(Declaration declaration, Topics topics, Tallies tallies) {
    List<Measure> rows = new ArrayList<>();
    long units = tallies.groups().units();
    tallies
        .readings()
        .of(units)
        .forEach(
            (item, told) ->
                rows.add(row(declaration, topics, item, Figures.ALL, Figures.ALL, units, told)));
    for (Column column : declaration.strata()) {
      for (Map.Entry<String, Long> level : tallies.groups().units(column).entrySet()) {
        tallies
            .readings()
            .of(column, level.getKey(), level.getValue())
            .forEach(
                (item, told) ->
                    rows.add(
                        row(
                            declaration,
                            topics,
                            item,
                            column.code(),
                            level.getKey(),
                            level.getValue(),
                            told)));
      }
    }
    return rows;
  }

  private static Measure row(
      Declaration declaration,
      Topics topics,
      String item,
      String dimension,
      String level,
      long n,
      List<Ratings> told) {
    Estimate alpha =
        n < declaration.minimum()
            ? Estimate.none(Agreement.ALPHA, Reason.BELOW_MINIMUM)
            : Agreement.alpha(told);
    return topics.of(declaration, item).row(dimension, level, n, null, alpha);
  }
}
