package kz.tarazy.measure;

import java.util.ArrayList;
import java.util.List;

/** Agreement of the statistical card with the text of the act: Cohen's kappa by court. */
public final class CardAgreement {

  private CardAgreement() {}

  /**
   * One row over all courts, then one a court, in the given order.
   *
   * @param topic the circumstance as its subject
   * @param courts counts, one a court
   * @param minimum the fewest defendants a figure is given for
   */
  public static List<Measure> rows(Topic topic, List<CardCount> courts, long minimum) {
    CardCount whole = courts.stream().reduce(new CardCount("all", 0, 0, 0, 0), CardCount::plus);
    List<Measure> rows = new ArrayList<>();
    rows.add(row(topic, "all", whole, minimum));
    courts.forEach(court -> rows.add(row(topic, "court", court, minimum)));
    return rows;
  }

  private static Measure row(Topic topic, String dimension, CardCount count, long minimum) {
    Estimate kappa =
        count.n() > 0 && count.n() < minimum
            ? Estimate.none(Agreement.KAPPA, Reason.BELOW_MINIMUM)
            : Agreement.kappa(
                new long[][] {
                  {count.both(), count.cardOnly()}, {count.textOnly(), count.neither()}
                });
    return topic.row(dimension, count.court(), count.n(), null, kappa);
  }
}
