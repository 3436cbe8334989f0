package kz.tarazy.measure;

/**
 * One court on the funnel plot of one measure; never a rank.
 *
 * @param measure id of the measure
 * @param subject what it is about, as in {@link Measure}
 * @param court the court
 * @param n units of the court
 * @param successes units with the outcome
 * @param rate share of units with the outcome
 * @param target the rate of all courts together
 * @param lower95 lower limit that a court with the target rate passes with probability 0.025
 * @param upper95 upper limit likewise
 * @param lower998 lower limit at probability 0.001
 * @param upper998 upper limit at probability 0.001
 * @param z standardised deviation after correction for over-dispersion
 * @param dispersion multiplicative over-dispersion of the winsorised deviations
 * @param q false-discovery rate at which the court would be flagged (Benjamini–Hochberg)
 */
public record CourtDeviation(
    String measure,
    String subject,
    String court,
    long n,
    long successes,
    double rate,
    double target,
    double lower95,
    double upper95,
    double lower998,
    double upper998,
    double z,
    double dispersion,
    double q) {}
