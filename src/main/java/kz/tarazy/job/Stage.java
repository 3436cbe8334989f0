package kz.tarazy.job;

/**
 * Runs a stage whole or not at all.
 *
 * <p>What an earlier stage left half written is taken back first; what this one wrote becomes the
 * state that readers see when it has ended, and is taken back where it fails. A stage that is
 * killed is taken back by the next one.
 */
final class Stage {

  /** What a stage does. */
  interface Work<T, E extends Exception> {
    T run() throws E;
  }

  private Stage() {}

  static <T, E extends Exception> T run(Warehouse warehouse, String name, Work<T, E> work)
      throws E {
    warehouse.restore();
    boolean done = false;
    try {
      T result = work.run();
      warehouse.commit(name);
      done = true;
      return result;
    } finally {
      if (!done) {
        takeBack(warehouse);
      }
    }
  }

  /** Where even this fails, as on a full disk, the next stage does it; the first failure counts. */
  private static void takeBack(Warehouse warehouse) {
    try {
      warehouse.restore();
    } catch (RuntimeException e) {
      return;
    }
  }
}
