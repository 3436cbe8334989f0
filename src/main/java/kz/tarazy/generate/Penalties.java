package kz.tarazy.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.generate.DrawnCase.Count;
import kz.tarazy.generate.Priors.Offence;

/**
 * Draws the penalties of one defendant within the limits of art 55(2) and art 56(3), or, where
 * planted, above the limit of art 55(2) under every edition that could govern.
 *
 * @param courtEffect what the court adds to the logarithm of the term
 * @param weight what the circumstances counted add to the share of the limit
 * @param capped whether art 55(2) limits the penalty
 * @param broken whether the court oversteps that limit on the first count
 */
record Penalties(
    Offence offence, Plan plan, double courtEffect, double weight, boolean capped, boolean broken) {
  private static final int SHORTEST = 6;
  private static final int SMALLEST_FINE = 200;

  List<Count> draw(int defendants, SplittableRandom random) {
    List<PenaltyKind> kinds = offence.kinds();
    PenaltyKind kind =
        random.nextInt(100) < 60 ? kinds.get(0) : kinds.get(random.nextInt(kinds.size()));
    boolean attempt = random.nextDouble() < offence.attempt();
    List<Count> counts = new ArrayList<>();
    counts.add(count(kind, attempt, broken, random));
    boolean second = random.nextInt(100) < 10 && defendants == 1 && !attempt;
    if (second && offence.scene().equals("theft")) {
      counts.add(count(kind, true, false, random));
    }
    return List.copyOf(counts);
  }

  private Count count(PenaltyKind kind, boolean attempt, boolean over, SplittableRandom random) {
    boolean fine = kind == PenaltyKind.FINE;
    int full = fine ? offence.maximumFine() : offence.maximum();
    double limit = attempt ? full * 0.75 : full;
    double cap = capped ? limit * (offence.grave() ? 2.0 / 3 : 0.5) : limit;
    int floor = fine ? SMALLEST_FINE : Math.max(SHORTEST, capped ? SHORTEST : offence.minimum());
    double noise = random.nextGaussian() * plan.residualDeviation();
    double wanted = limit * offence.meanShare() * Math.exp(courtEffect + noise);
    if (over) {
      double strictest = offence.againstLifeOrHealth() ? limit * 0.75 : cap;
      int least = (int) Math.floor(strictest) + 1;
      int amount = Math.min((int) limit, least + random.nextInt((int) limit - least + 1));
      return new Count(attempt, kind, amount, true, true);
    }
    if (!plan.weights().isEmpty()) {
      double share = offence.meanShare() + courtEffect + weight + noise;
      int amount = (int) Math.round(Math.min(share, 1) * cap);
      return new Count(
          attempt, kind, Math.max(1, Math.min(amount, (int) (cap + 1e-9))), capped, false);
    }
    int step = fine ? 10 : (wanted > 24 ? 3 : 1);
    int amount = (int) Math.round(wanted / step) * step;
    return new Count(
        attempt,
        kind,
        Math.max(floor, Math.min(amount, (int) Math.floor(cap + 1e-9))),
        capped,
        false);
  }
}
