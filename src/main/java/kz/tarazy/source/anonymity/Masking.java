package kz.tarazy.source.anonymity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Replaces personal data: persons by letters, «А.», «Б.» …, the same person by the same letter
 * throughout the act, letters that the act already uses left free; everything else by the name of
 * its kind in angle brackets.
 */
public final class Masking {

  private static final String LETTERS = "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ";
  private static final int STEM = 5;

  private Masking() {}

  /**
   * Masks a text.
   *
   * @param found findings in the order of the text, without overlaps
   */
  public static String mask(String text, List<PersonalData> found) {
    StringBuilder masked = new StringBuilder(text.length());
    Map<String, String> labels = new HashMap<>();
    int from = 0;
    for (PersonalData data : found) {
      masked.append(text, from, data.span().start());
      masked.append(
          data.kind() == PersonalDataKind.FULL_NAME
              ? label(text, data.span().of(text), labels)
              : "<" + data.kind().code() + ">");
      from = data.span().end();
    }
    return masked.append(text, from, text.length()).toString();
  }

  /** Case endings change the end of a surname, so its beginning tells the person. */
  private static String label(String text, String name, Map<String, String> labels) {
    String first = name.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    String person = first.substring(0, Math.min(STEM, first.length()));
    return labels.computeIfAbsent(person, key -> free(text, labels));
  }

  private static String free(String text, Map<String, String> labels) {
    for (int round = 0; ; round++) {
      for (int i = 0; i < LETTERS.length(); i++) {
        String label = LETTERS.charAt(i) + (round == 0 ? "." : round + ".");
        if (!labels.containsValue(label) && !isUsed(text, label)) {
          return label;
        }
      }
    }
  }

  private static boolean isUsed(String text, String label) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(label)).matcher(text).find();
  }
}
