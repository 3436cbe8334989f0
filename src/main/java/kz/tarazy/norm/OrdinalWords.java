package kz.tarazy.norm;

import java.util.List;
import java.util.Map;

/** Ordinal numerals in words, as courts write the parts of an article: вторая, екінші. */
final class OrdinalWords {

  private static final List<String> RUSSIAN =
      List.of(
          "перв",
          "втор",
          "трет",
          "четверт",
          "пят",
          "шест",
          "седьм",
          "восьм",
          "девят",
          "десят",
          "одиннадцат",
          "двенадцат",
          "тринадцат",
          "четырнадцат",
          "пятнадцат",
          "шестнадцат",
          "семнадцат",
          "восемнадцат",
          "девятнадцат");
  private static final List<String> KAZAKH =
      List.of(
          "бірінші",
          "екінші",
          "үшінші",
          "төртінші",
          "бесінші",
          "алтыншы",
          "жетінші",
          "сегізінші",
          "тоғызыншы",
          "оныншы");
  private static final Map<String, Integer> TENS =
      Map.ofEntries(
          Map.entry("двадцать", 20),
          Map.entry("тридцать", 30),
          Map.entry("сорок", 40),
          Map.entry("пятьдесят", 50),
          Map.entry("шестьдесят", 60),
          Map.entry("семьдесят", 70),
          Map.entry("восемьдесят", 80),
          Map.entry("девяносто", 90),
          Map.entry("он", 10),
          Map.entry("жиырма", 20),
          Map.entry("отыз", 30),
          Map.entry("қырық", 40),
          Map.entry("елу", 50),
          Map.entry("алпыс", 60),
          Map.entry("жетпіс", 70),
          Map.entry("сексен", 80),
          Map.entry("тоқсан", 90));
  private static final String ENDINGS =
      " ая ой ую ый ого ому ым ом ые ых ыми ою ий ья ьей ью ье ьего ьему ьим ьем ьи ьих ьими ";

  private OrdinalWords() {}

  /** The number an ordinal names, such as 2 for "второй" or "екінші", or 0. */
  static int ordinal(String word) {
    int kazakh = KAZAKH.indexOf(word);
    if (kazakh >= 0) {
      return kazakh + 1;
    }
    for (int at = RUSSIAN.size() - 1; at >= 0; at--) {
      String stem = RUSSIAN.get(at);
      if (word.startsWith(stem) && ENDINGS.contains(" " + word.substring(stem.length()) + " ")) {
        return at + 1;
      }
    }
    return 0;
  }

  /** The tens that precede an ordinal, such as 50 for "пятьдесят" or "елу", or 0. */
  static int tens(String word) {
    return TENS.getOrDefault(word, 0);
  }
}
