package kz.tarazy.evaluate.train;

import org.junit.jupiter.api.Assumptions;

/** Skips, with a message, what needs XGBoost's native library where it cannot be loaded. */
final class Xgboost {

  private Xgboost() {}

  static void assumeThere() {
    try {
      TreesLearner.require();
    } catch (IllegalStateException e) {
      Assumptions.assumeFalse(
          String.valueOf(e.getMessage()).startsWith("XGBoost cannot be used here"),
          "skipped: " + e.getMessage());
      throw e;
    }
  }
}
