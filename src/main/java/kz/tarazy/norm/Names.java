package kz.tarazy.norm;

/**
 * A name or a sentence in the three languages of the reports.
 *
 * @param kk Kazakh
 * @param ru Russian
 * @param en English
 */
public record Names(String kk, String ru, String en) {

  /**
   * The name in one language.
   *
   * @param language {@code kk}, {@code ru} or {@code en}
   */
  public String in(String language) {
    return switch (language) {
      case "kk" -> kk;
      case "ru" -> ru;
      case "en" -> en;
      default ->
          throw new IllegalArgumentException(
              "The language must be kk, ru or en, cannot be: %s".formatted(language));
    };
  }

  static Names of(Entry entry) {
    entry.only("kk", "ru", "en");
    return new Names(entry.text("kk"), entry.text("ru"), entry.text("en"));
  }
}
