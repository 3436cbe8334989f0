package kz.tarazy.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/** A date told in a text, in Russian or Kazakh, in words or figures. */
record ActDate(LocalDate date, Span span) {

  private static final List<String> RUSSIAN =
      List.of(
          "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
          "ноябр", "декабр");
  private static final List<String> KAZAKH =
      List.of(
          "қаңтар",
          "ақпан",
          "наурыз",
          "сәуір",
          "мамыр",
          "маусым",
          "шілде",
          "тамыз",
          "қыркүйек",
          "қазан",
          "қараша",
          "желтоқсан");
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)(?<![\\d.])(?:(?<d1>\\d{1,2})[.](?<m1>\\d{1,2})[.](?<y1>(?:19|20)\\d{2})"
              + "|(?<d2>\\d{1,2})\\s+(?<m2>"
              + String.join("|", RUSSIAN)
              + ")(?:я|а|ь|е)?\\s+(?<y2>(?:19|20)\\d{2})"
              + "|(?<y3>(?:19|20)\\d{2})\\s*(?:жыл(?:ғы|дың|ы)?|ж\\.)\\s+(?<d3>\\d{1,2})\\s*-?\\s*(?<m3>"
              + String.join("|", KAZAKH)
              + "))(?!\\d)");

  /** The dates of a text in order; impossible ones are left out. */
  static List<ActDate> all(String text) {
    List<ActDate> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      LocalDate date = read(matcher);
      if (date != null) {
        dates.add(new ActDate(date, new Span(matcher.start(), matcher.end())));
      }
    }
    return dates;
  }

  private static LocalDate read(Matcher matcher) {
    if (matcher.group("d1") != null) {
      return date(matcher.group("y1"), Integer.parseInt(matcher.group("m1")), matcher.group("d1"));
    }
    if (matcher.group("d2") != null) {
      return date(matcher.group("y2"), month(RUSSIAN, matcher.group("m2")), matcher.group("d2"));
    }
    return date(matcher.group("y3"), month(KAZAKH, matcher.group("m3")), matcher.group("d3"));
  }

  private static int month(List<String> names, String name) {
    return names.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static LocalDate date(String year, int month, String day) {
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
