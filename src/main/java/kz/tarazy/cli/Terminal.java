package kz.tarazy.cli;

/** Whether somebody watches the output; the launcher tells. */
final class Terminal {

  private Terminal() {}

  static boolean attached() {
    return Boolean.getBoolean("tarazy.terminal");
  }
}
