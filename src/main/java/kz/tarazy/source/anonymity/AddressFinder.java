package kz.tarazy.source.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/** Finds a street together with a house. A street alone is a place, not an address. */
final class AddressFinder {

  private static final String NAME =
      "[«\"]?(?:\\p{Lu}[\\p{L}.-]*|\\d{1,3}-?(?:й|я|ая|ой|ий|ші|шы)?)(?:[ -]?(?:\\p{Lu}[\\p{L}.-]*|\\d{1,2}|би|батыр\\p{L}{0,2}|хан\\p{L}{0,2}|ақын|акына|лет|жылдығы))?"
          + "(?:[ -]\\p{Lu}[\\p{L}-]*)?[»\"]?";
  private static final String HOUSE =
      "(?:(?:,\\s*|\\s+)(?:д\\.|дом\\p{L}{0,3}|№|үй)\\s*№?\\s*|,\\s*|\\s+)\\d{1,4}(?:\\s?[а-гА-Г](?!\\p{L}))?(?:[/-]\\d{1,4})?(?!\\d)";
  private static final String NO_UNIT =
      "(?!\\s*(?:метр|м\\b|км|тенге|теңге|час|сағат|год|жыл|г\\.|минут|числа|раз|процент|%|"
          + "январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|бап|бөлі|кг|гр|лет))";
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile(
              "(?<!\\p{L})(?<x>(?:[Уу]л\\.|[Уу]лиц\\p{L}{1,3}|[Пп]роспект\\p{L}{0,3}|пр\\.|пр-т\\p{L}{0,2}|[Мм]кр\\.?|[Мм]икрорайон\\p{L}{0,2}"
                  + "|[Пп]ер\\.|[Пп]ереул\\p{L}{2,4}|[Бб]ульвар\\p{L}{0,2}|[Шш]оссе|[Тт]упик\\p{L}{0,2})\\s*"
                  + NAME
                  + HOUSE
                  + NO_UNIT
                  + "(?:,?\\s*(?:кв\\.|квартир\\p{L}{1,2})\\s*\\d{1,4})?)",
              Pattern.UNICODE_CHARACTER_CLASS),
          Pattern.compile(
              "(?<!\\p{L})(?<x>"
                  + NAME
                  + "\\s+(?:көше|даңғыл|шағын\\s?аудан|ықшам\\s?аудан|тұйы[қғ]|бульвар)\\p{L}{0,6},?\\s*(?:№\\s*)?\\d{1,4}(?:[/-]\\d{1,4})?\\s*-?\\s*"
                  + "(?:үй|пәтер|құрылыс)\\p{L}{0,5}(?:,?\\s*\\d{1,4}\\s*-?\\s*пәтер\\p{L}{0,5})?)",
              Pattern.UNICODE_CHARACTER_CLASS),
          Pattern.compile(
              "(?<!\\p{L})(?<x>"
                  + NAME
                  + "\\s+(?:көше|даңғыл|шағын\\s?аудан)\\p{L}{0,6},\\s*(?:№\\s*|үй\\s*)?\\d{1,4}(?:[/-]\\d{1,4})?(?=[\\s,.)]))"
                  + NO_UNIT,
              Pattern.UNICODE_CHARACTER_CLASS),
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?<x>(?:д\\.|дом\\p{L}{0,2})\\s*№?\\s*\\d{1,4}\\p{L}?(?:[/-]\\d{1,4})?,?\\s*(?:кв\\.|квартир\\p{L}{1,2})\\s*№?\\s*\\d{1,4})"),
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?<x>(?:д\\.|дом\\p{L}{0,2})\\s*№?\\s*\\d{1,4}\\p{L}?(?:[/-]\\d{1,4})?\\s+по\\s+(?:ул\\.|улице|проспекту|пр\\.|переулку|пер\\.)\\s*\\p{L}+)"),
          Pattern.compile(
              "(?iu)(?<!\\p{L})(?<x>\\d{1,4}\\s*-?\\s*үй\\p{L}{0,3},?\\s*\\d{1,4}\\s*-?\\s*пәтер\\p{L}{0,5})"));

  private AddressFinder() {}

  static List<PersonalData> in(String text) {
    List<PersonalData> found = new ArrayList<>();
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        found.add(
            new PersonalData(
                PersonalDataKind.ADDRESS, new Span(matcher.start("x"), matcher.end("x"))));
      }
    }
    return found;
  }
}
