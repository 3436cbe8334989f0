package kz.tarazy.extract;

import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/**
 * What part a name plays where it stands, as the words beside it tell: the one spoken of, or one
 * who only comes into another's circumstance («изобличение К-ва», «зависимость от Р.»; «Қ.-дан»).
 */
enum NamePart {
  SPOKEN_OF,
  OBJECT;

  private static final int WINDOW = 40;

  private static final Pattern RUSSIAN_OBJECT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:от|против|с|со|на|о|об|перед|вместо|через|из-за"
              + "|(?:изобличени|разоблачени|вовлечени|привлечени|оговор|распоряжени|приказ|влияни)\\p{L}*"
              + "|(?:назва|изобличи|разоблачи|уличи|выда|оговори|оговарива|уговори|привлек|вовлек|обвини|опозна)\\p{L}*"
              + "|задержать|установить)\\s+$");

  /** «назвав полиции О. и А.»: whom it is told to, and who is named before. */
  private static final Pattern RUSSIAN_NAMED =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?iu:назва|изобличи|разоблачи|уличи|выда|опозна)\\p{Ll}*"
              + "(?: (?iu:полици|следстви|следовател|дознани|дознавател|орган)\\p{Ll}*){0,2} "
              + "(?:\\p{Lu}[\\p{L}.*\\d-]{0,8} и )?$");

  private static final Pattern RUSSIAN_TO =
      Pattern.compile("(?iu)(?<!\\p{L})(?<!применительно )(?<!отношению )к\\s+$");

  private static final Pattern KAZAKH_OBJECT =
      Pattern.compile(
          "(?iu)^-?(?:[дтн][ае]н|[ндт][ыі]|[ндт][ыі]ң\\s+(?:\\p{L}+\\s+)?(?:рөлін|кінәсін|қатысын|қатыстылығын|ісін|қылмысын)\\s+(?:аш|әшкереле|дәлелде|көрсет)\\p{L}*)(?!\\p{L}).*",
          Pattern.DOTALL);

  /** The part of a name in a text; its sentence is Kazakh or Russian. */
  static NamePart of(Span name, String text, boolean kazakh) {
    if (kazakh) {
      int end = name.end();
      String ending = name.of(text).replaceFirst("^.*?(?=-?\\p{Ll}*$)", "");
      String behind = text.substring(end, Math.min(text.length(), end + WINDOW));
      return KAZAKH_OBJECT.matcher(ending + behind).matches() ? OBJECT : SPOKEN_OF;
    }
    String before = text.substring(Math.max(0, name.start() - WINDOW), name.start());
    return RUSSIAN_OBJECT.matcher(before).find()
            || RUSSIAN_NAMED.matcher(before).find()
            || RUSSIAN_TO.matcher(before).find()
        ? OBJECT
        : SPOKEN_OF;
  }
}
