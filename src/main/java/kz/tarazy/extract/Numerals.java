package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers written out in Russian (any case) and Kazakh, up to the thousands. */
final class Numerals {

  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    say(1, "один одного одному одним одна одной одну одно бір");
    say(2, "два две двух двум двумя екі");
    say(3, "три трех трем тремя трёх трём үш");
    say(4, "четыре четырех четырем четырьмя четырёх төрт");
    numbers(5, "пят шест сем", "бес алты жеті");
    say(8, "восемь восьми сегіз");
    numbers(9, "девят десят", "тоғыз он");
    numbers(
        11,
        "одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат"
            + " девятнадцат двадцат",
        "");
    say(20, "жиырма");
    say(30, "тридцать тридцати тридцатью отыз");
    say(40, "сорок сорока қырық");
    say(50, "пятьдесят пятидесяти елу");
    say(60, "шестьдесят шестидесяти алпыс");
    say(70, "семьдесят семидесяти жетпіс");
    say(80, "восемьдесят восьмидесяти сексен");
    say(90, "девяносто девяноста тоқсан");
    say(100, "сто ста жүз");
    say(200, "двести двухсот двумстам");
    say(300, "триста трехсот трёхсот тремстам");
    say(400, "четыреста четырехсот четырёхсот");
    say(500, "пятьсот пятисот");
    say(600, "шестьсот шестисот");
    say(700, "семьсот семисот");
    say(800, "восемьсот восьмисот");
    say(900, "девятьсот девятисот");
    say(1000, "тысяча тысячи тысяч тысячу мың");
  }

  /** One numeral word. */
  static final String WORD = "(?:" + String.join("|", longestFirst()) + ")";

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private Numerals() {}

  private static void say(int value, String words) {
    for (String word : words.split(" ", -1)) {
      VALUES.put(word, value);
    }
  }

  /** Russian stems of the soft declension and Kazakh words, for consecutive values. */
  private static void numbers(int first, String stems, String kazakh) {
    int value = first;
    for (String stem : stems.split(" ", -1)) {
      say(value++, stem + "ь " + stem + "и " + stem + "ью");
    }
    value = first;
    for (String word : kazakh.split(" ", -1)) {
      say(value++, word);
    }
  }

  private static List<String> longestFirst() {
    List<String> words = new ArrayList<>(VALUES.keySet());
    words.removeIf(String::isEmpty);
    words.sort((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
    return words;
  }

  /** The value of numeral words separated by spaces, such as "сто двадцать", "екі жүз елу". */
  static int value(String words) {
    int total = 0;
    int current = 0;
    for (String word : SPACE.split(words.strip().toLowerCase(Locale.ROOT), -1)) {
      int value = VALUES.get(word);
      if (value == THOUSAND) {
        total += Math.max(current, 1) * THOUSAND;
        current = 0;
      } else if (value == HUNDRED) {
        current = Math.max(current, 1) * HUNDRED;
      } else {
        current += value;
      }
    }
    return total + current;
  }
}
