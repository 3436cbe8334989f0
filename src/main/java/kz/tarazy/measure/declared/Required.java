package kz.tarazy.measure.declared;

/** Complains about a key that a file leaves out or leaves empty. */
final class Required {

  private Required() {}

  static <T> T key(String name, T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new IllegalArgumentException("The key %s must be given".formatted(name));
    }
    return value;
  }
}
