package kz.tarazy.source.register;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stays of a place's name in every case form and in both alphabets: Kazakh letters become the
 * nearest Russian ones, endings of case and of Russian adjectives go.
 */
final class Skeleton {

  private static final String KAZAKH = "әғқңөұүһіiёэыйў";
  private static final String PLAIN = "агкноуухииееиии";
  private static final Pattern ADJECTIVE = Pattern.compile("ск(?:ий|ого|ому|им|ом|ая|ой|ую|ое)$");
  private static final Pattern KAZAKH_GENITIVE = Pattern.compile("(?<=.{3})[ндт][ыі]ң$");
  private static final Pattern MUTE = Pattern.compile("[ьъ\\s\\-’'ʼ.]");
  private static final String VOWELS = "аяиуюео";
  private static final int SHORT = 4;

  private Skeleton() {}

  static String of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String stem = ADJECTIVE.matcher(lower).replaceFirst("");
    if (stem.equals(lower)) {
      stem = KAZAKH_GENITIVE.matcher(stem).replaceFirst("");
    }
    String bare = MUTE.matcher(stem).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      int place = KAZAKH.indexOf(bare.charAt(i));
      folded.append(place < 0 ? bare.charAt(i) : PLAIN.charAt(place));
    }
    int last = folded.length() - 1;
    if (last >= SHORT && VOWELS.indexOf(folded.charAt(last)) >= 0) {
      folded.setLength(last);
    }
    return folded.toString();
  }
}
