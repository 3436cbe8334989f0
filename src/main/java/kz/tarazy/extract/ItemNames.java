package kz.tarazy.extract;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The items of a list of circumstances that words name, with or without their article: «п. 6)»,
 * «пункты 4 и 11», «11) тармақ»; and whether they name the open list: «ч. 2 ст. 53», «53-баптың
 * 2-бөлігі».
 *
 * @param numbers the items of the first part
 * @param openList whether the second part is named
 */
record ItemNames(Set<String> numbers, boolean openList) {

  /** Russian items; their numbers are the group {@code items}. */
  static final String RUSSIAN_ITEMS =
      "(?iu)(?<!\\p{L})(?:пп?\\.|п\\.\\s?п\\.|пункт\\p{L}*)\\s*(?<items>\\d{1,2}(?!\\d)\\)?(?:\\s*(?:,|и)\\s*\\d{1,2}(?!\\d)\\)?)*)";

  private static final Pattern RUSSIAN = Pattern.compile(RUSSIAN_ITEMS);

  /** Kazakh items; their numbers are the first group. */
  static final Pattern KAZAKH =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])((?:\\d{1,2}\\s*\\)?(?:\\s*,\\s*|\\s+(?:және|мен|пен)\\s+|\\s*-\\s*|\\s+)?)+)(?:тарма[қғ]|т\\.)");

  private static final Pattern OPEN_PART =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])(?:(?:ч\\.?|част\\p{L}+)\\s*(?:2|втор\\p{L}+)|(?:2\\s*-?\\s*|екінші\\s+)бөлі[кг])");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  ItemNames {
    numbers = Set.copyOf(numbers);
  }

  /** What some words name. */
  static ItemNames in(String words) {
    Set<String> numbers = new HashSet<>();
    for (Pattern list : new Pattern[] {RUSSIAN, KAZAKH}) {
      Matcher items = list.matcher(words);
      while (items.find()) {
        NUMBER.matcher(items.group(1)).results().forEach(item -> numbers.add(item.group()));
      }
    }
    return new ItemNames(numbers, OPEN_PART.matcher(words).find());
  }

  /** Whether the place of a circumstance in the list is named. */
  boolean names(String code) {
    String[] parts = code.split("\\.", -1);
    return parts[1].equals("2") ? openList : numbers.contains(parts[2]);
  }
}
