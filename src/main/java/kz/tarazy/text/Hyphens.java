package kz.tarazy.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a hyphen that a line break put into a word from one that belongs to it. */
final class Hyphens {

  /** First parts of Kazakh and Russian words that are written with a hyphen. */
  private static final Set<String> FIRST_PARTS =
      Set.of(
          "мән",
          "ата",
          "жан",
          "көз",
          "сан",
          "құрал",
          "дүние",
          "іс",
          "аса",
          "бала",
          "қыз",
          "әке",
          "ағайын",
          "туған",
          "күш",
          "әдет",
          "салт",
          "құқық",
          "жол",
          "тыл",
          "сөз",
          "ой",
          "ақыл",
          "киім",
          "азық",
          "ыдыс",
          "үй",
          "мал",
          "оқ",
          "әр",
          "кем",
          "екі",
          "бір",
          "қару",
          "ара",
          "арыз",
          "өз",
          "қол",
          "аяқ",
          "бас",
          "бет",
          "ел",
          "жер",
          "су",
          "тамақ",
          "төсек",
          "ашық",
          "анда",
          "оқта",
          "алыс",
          "жақын",
          "жүріс",
          "заттай",
          "тұрмыс",
          "аман",
          "бірте",
          "қайта",
          "қоса",
          "дәрі",
          "шай",
          "ішім",
          "жеке",
          "қаржы",
          "сауда",
          "оқу",
          "ғылыми",
          "уголовно",
          "жилищно",
          "административно",
          "материально",
          "какой",
          "кто",
          "что",
          "как",
          "кое",
          "по",
          "из",
          "всё",
          "все",
          "социально",
          "товарно",
          "судебно",
          "физико",
          "врачебно",
          "северо",
          "южно",
          "восточно",
          "западно",
          "лечебно",
          "медико",
          "психолого",
          "криминалистически",
          "военно",
          "экономико",
          "финансово",
          "хозяйственно",
          "эксперт",
          "видеоконференц",
          "следственно",
          "оперативно",
          "описательно",
          "бухгалтерско",
          "санитарно",
          "мать",
          "отец",
          "инвалид",
          "учебно",
          "культурно",
          "спортивно",
          "общественно",
          "научно",
          "торгово",
          "производственно",
          "водно",
          "наркотико",
          "амбулаторно",
          "конкретно",
          "солтүстік",
          "оңтүстік",
          "шығыс",
          "батыс");

  private static final Pattern LAST_WORD = Pattern.compile(".*?([\\p{L}\\p{N}.»\")]+)-$");
  private static final Pattern FIRST_WORD = Pattern.compile("(\\p{Ll}+).*");

  private Hyphens() {}

  /**
   * Whether the hyphen at the end of a line only splits a word.
   *
   * @param text the whole text, where the word may stand unbroken elsewhere
   */
  static boolean splitsWord(String line, String next, String text) {
    var before = LAST_WORD.matcher(line);
    var after = FIRST_WORD.matcher(next);
    if (!before.matches() || !after.matches()) {
      return false;
    }
    String first = before.group(1);
    String second = after.group(1);
    if (!Character.isLowerCase(first.charAt(first.length() - 1)) || !letters(first)) {
      return false;
    }
    if (occurs(text, first + second)) {
      return true;
    }
    return !FIRST_PARTS.contains(first.toLowerCase(Locale.ROOT))
        && !occurs(text, first + "-" + second);
  }

  /**
   * Whether a hyphen at the end of a line follows a word, and so binds the next line's first one.
   */
  static boolean bindsNext(String line) {
    return LAST_WORD.matcher(line).matches();
  }

  private static boolean letters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  private static boolean occurs(String text, String word) {
    return text.contains(word);
  }
}
