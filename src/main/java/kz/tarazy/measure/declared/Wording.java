package kz.tarazy.measure.declared;

/**
 * A text for readers, in the three languages of a report; none may be blank.
 *
 * @param kk Kazakh
 * @param ru Russian
 * @param en English
 */
public record Wording(String kk, String ru, String en) {

  public Wording {
    Required.key("kk", kk);
    Required.key("ru", ru);
    Required.key("en", en);
  }
}
