package kz.tarazy.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.FunnelLimits;

/**
 * The geometry of a funnel plot: courts as dots, limits as lines, in units of an SVG picture of 720
 * by 380.
 *
 * <p>The vertical axis always runs from 0 to 100 %, so that plots can be compared by eye.
 */
final class FunnelPlot {
  private static final double LEFT = 56;
  private static final double RIGHT = 704;
  private static final double TOP = 14;
  private static final double BOTTOM = 330;

  private final List<CourtDeviation> courts;
  private final double largest;
  private final Limits limits;

  FunnelPlot(List<CourtDeviation> courts) {
    this.courts = courts;
    long most = courts.stream().mapToLong(CourtDeviation::n).max().orElse(1);
    largest = nice(most * 1.05);
    limits = new Limits(limit(0.025), limit(0.975), limit(0.001), limit(0.999));
  }

  /** Paths of the limits. */
  record Limits(String low95, String high95, String low998, String high998) {}

  List<CourtDeviation> courts() {
    return courts;
  }

  /** The limits, drawn once: they cost more than all the rest. */
  Limits limits() {
    return limits;
  }

  /** A dot; coordinates as SVG writes them. */
  public record Dot(String x, String y, String label, boolean outside) {}

  /** A tick of an axis. */
  public record Tick(String at, String label) {}

  List<Dot> dots(Messages messages) {
    return courts.stream()
        .map(
            court ->
                new Dot(
                    x((double) court.n()),
                    y(court.rate()),
                    "%s: %s, n = %s"
                        .formatted(
                            court.court(),
                            messages.percent(court.rate()),
                            messages.whole(court.n())),
                    outside(court)))
        .toList();
  }

  /** Whether a court lies beyond the 99.8 % limits. */
  static boolean outside(CourtDeviation court) {
    return court.rate() < court.lower998() || court.rate() > court.upper998();
  }

  /** The path of one limit: that which a court passes with probability {@code tail}. */
  private String limit(double tail) {
    CourtDeviation any = courts.get(0);
    double scale = Math.sqrt(any.dispersion());
    StringBuilder path = new StringBuilder();
    long step = Math.max(1, Math.round(largest / 90));
    for (long n = 1; n <= largest; n += step) {
      double exact = FunnelLimits.limit(n, any.target(), tail);
      double limit = Math.max(0, Math.min(1, any.target() + scale * (exact - any.target())));
      path.append(path.length() == 0 ? 'M' : 'L')
          .append(x((double) n))
          .append(' ')
          .append(y(limit));
    }
    return path.toString();
  }

  String target() {
    return y(courts.get(0).target());
  }

  List<Tick> acrossTicks(Messages messages) {
    List<Tick> ticks = new ArrayList<>();
    double step = nice(largest / 6);
    for (double n = 0; n <= largest + 1e-9; n += step) {
      ticks.add(new Tick(x(n), messages.whole(Math.round(n))));
    }
    return ticks;
  }

  List<Tick> upTicks() {
    List<Tick> ticks = new ArrayList<>();
    for (int percent = 0; percent <= 100; percent += 20) {
      ticks.add(new Tick(y(percent / 100.0), String.valueOf(percent)));
    }
    return ticks;
  }

  private String x(double n) {
    return number(LEFT + (RIGHT - LEFT) * n / largest);
  }

  private static String y(double rate) {
    return number(BOTTOM - (BOTTOM - TOP) * rate);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /** The next of 1, 2, 5 times a power of ten, and of their halves above. */
  private static double nice(double value) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(value, 1))));
    for (double factor : new double[] {1, 1.5, 2, 3, 4, 5, 6, 8}) {
      if (factor * power >= value) {
        return Math.max(1, factor * power);
      }
    }
    return 10 * power;
  }
}
