package kz.tarazy.measure.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tarazy.measure.Estimate;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Rates;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.Topic;

/**
 * What the models of sentences say, as rows of the tables. A basis is the level of what is said of
 * a circumstance, and the subject of what is said of sentences as such.
 */
public final class SentenceRows {

  /** Dimension of the mean weight of a circumstance: its effect on the fraction. */
  public static final String WEIGHT = "weight";

  /** Dimension of the standard deviation of that weight between courts. */
  public static final String WEIGHT_SPREAD = "weight_spread";

  /** Dimension of the spread among cases alike. */
  public static final String EXACT_MATCH = ExactMatch.METHOD;

  /** Dimension of the differences in spread between courts. */
  public static final String LOCATION_SCALE = "location_scale";

  /** Dimension of the standard deviations between courts and within them. */
  public static final String DEVIATION = "deviation";

  private static final String METHOD = "random_slope_reml";
  private static final double Z95 = 1.959963984540054;

  private SentenceRows() {}

  /**
   * The weight of one circumstance and its spread between courts.
   *
   * @param topic with the circumstance as its subject
   * @param basis the basis
   * @param covariates names of the columns of the moments, the circumstance among them
   * @param courts sums by court
   */
  public static ModelRows weight(
      Topic topic, String basis, List<String> covariates, List<Moments> courts) {
    Fitting<LinearFit> fitting = LinearMixedModel.fit(covariates, topic.subject(), courts);
    long n = courts.stream().mapToLong(Moments::n).sum();
    if (fitting.fit().isEmpty()) {
      return noWeight(topic, basis, n, fitting.reason());
    }
    LinearFit fit = fitting.fit().get();
    Coefficient weight =
        fit.fixed().stream()
            .filter(one -> one.name().equals(topic.subject()))
            .findFirst()
            .orElseThrow();
    double half = Z95 * weight.standardError();
    LinearFit.RandomTerm slope = fit.random().get(1);
    return new ModelRows(
        List.of(
            topic.row(
                WEIGHT,
                basis,
                n,
                null,
                Double.isFinite(half)
                    ? Estimate.of(
                        weight.estimate(),
                        weight.estimate() - half,
                        weight.estimate() + half,
                        METHOD)
                    : Estimate.none(METHOD, Reason.NOT_CONVERGED)),
            topic.row(WEIGHT_SPREAD, basis, n, null, slope.deviation())),
        CourtEstimate.of(topic, "slope:" + basis, slope.courts(), METHOD));
  }

  /** The rows of a weight that cannot be told, with the reason. */
  public static ModelRows noWeight(Topic topic, String basis, long n, Reason reason) {
    Estimate none = Estimate.none(METHOD, reason);
    return new ModelRows(
        List.of(
            topic.row(WEIGHT, basis, n, null, none),
            topic.row(WEIGHT_SPREAD, basis, n, null, none)),
        List.of());
  }

  /**
   * How courts differ in level and in spread, like cases compared.
   *
   * @param topic with the basis as its subject
   * @param covariates names of the columns of the moments
   * @param slope the column whose effect varies between courts too
   * @param courts sums by court
   */
  public static ModelRows courts(
      Topic topic, List<String> covariates, String slope, List<Moments> courts) {
    Fitting<LinearFit> fitting = LinearMixedModel.fit(covariates, slope, courts);
    long n = courts.stream().mapToLong(Moments::n).sum();
    if (fitting.fit().isEmpty()) {
      return notEstimable(topic, n, fitting.reason());
    }
    LinearFit fit = fitting.fit().get();
    List<Measure> rows = new ArrayList<>();
    rows.add(topic.row(DEVIATION, "between_courts", n, null, fit.random().get(0).deviation()));
    rows.add(topic.row(DEVIATION, "within_courts", n, null, fit.residualDeviation()));
    List<CourtEstimate> effects =
        new ArrayList<>(CourtEstimate.of(topic, "intercept", fit.random().get(0).courts(), METHOD));
    Fitting<SpreadFit> spread = SpreadModel.fit(fit, courts);
    if (spread.fit().isEmpty()) {
      Estimate none = Estimate.none(LOCATION_SCALE, spread.reason());
      rows.add(topic.row(LOCATION_SCALE, "typical", n, null, none));
      rows.add(topic.row(LOCATION_SCALE, "variance_of_log_spread", n, null, none));
    } else {
      rows.add(topic.row(LOCATION_SCALE, "typical", n, null, spread.fit().get().typical()));
      rows.add(
          topic.row(
              LOCATION_SCALE, "variance_of_log_spread", n, null, spread.fit().get().variance()));
      effects.addAll(
          CourtEstimate.of(topic, "log_spread", spread.fit().get().courts(), LOCATION_SCALE));
    }
    return new ModelRows(rows, effects);
  }

  /** The rows of the model of courts where there is none, with the reason. */
  public static ModelRows notEstimable(Topic topic, long n, Reason reason) {
    Estimate none = Estimate.none(METHOD, reason);
    return new ModelRows(
        List.of(
            topic.row(DEVIATION, "between_courts", n, null, none),
            topic.row(DEVIATION, "within_courts", n, null, none)),
        List.of());
  }

  /**
   * The spread among cases alike, the share of its variance that lies between courts, and the
   * probability of such a share by chance with the error of its shuffles.
   */
  public static List<Measure> alike(Topic topic, List<AlikeCase> cases, int shuffles, long seed) {
    Fitting<ExactMatch> fitting = ExactMatch.of(cases, shuffles, seed);
    if (fitting.fit().isEmpty()) {
      Estimate none = Estimate.none(ExactMatch.METHOD, fitting.reason());
      return List.of(topic.row(EXACT_MATCH, "deviation", cases.size(), null, none));
    }
    ExactMatch match = fitting.fit().get();
    Estimate drawn = Rates.rate(shuffles, match.reached());
    Estimate p =
        Estimate.of(
            match.p(),
            Math.min(match.p(), drawn.lower()),
            Math.max(match.p(), drawn.upper()),
            ExactMatch.METHOD);
    Map<String, Estimate> figures =
        Map.of("deviation", match.spread(), "court_share", match.share(), "p", p);
    return figures.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(figure -> topic.row(EXACT_MATCH, figure.getKey(), match.n(), null, figure.getValue()))
        .toList();
  }
}
