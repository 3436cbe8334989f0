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
              + "|(?<y3>(?:19|20)\\d{2})\\s*(?:жыл(?:ғы|дың|ы)?|ж\\.)\\s+(?<d3>\\d{1,2})(?:-?[шн][іы])?\\s*-?\\s*(?<m3>"
              + String.join("|", KAZAKH)
              + ")|(?<y4>(?:19|20)\\d{2})\\s*жыл(?:ғы|дың)\\s+(?<m4>"
              + String.join("|", KAZAKH)
              + ")\\p{L}{2,3}\\s+(?<d4>\\d{1,2})"
              + "|(?<d5>\\d{1,2})\\s+(?<m5>"
              + String.join("|", RUSSIAN)
              + ")(?:я|а|ь|е)?\\s+(?:того|этого)\\s+же\\s+года"
              + "|(?:сол|осы)\\s+жыл(?:ғы|дың)\\s+(?<d6>\\d{1,2})\\s*(?<m6>"
              + String.join("|", KAZAKH)
              + "))(?!\\d)");

  /** The dates of a text in order; impossible ones are left out. */
  static List<ActDate> all(String text) {
    List<ActDate> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      LocalDate previous = dates.isEmpty() ? null : dates.get(dates.size() - 1).date();
      LocalDate date = read(matcher, previous);
      if (date != null) {
        dates.add(new ActDate(date, new Span(matcher.start(), matcher.end())));
      }
    }
    return dates;
  }

  private static LocalDate read(Matcher matcher, LocalDate previous) {
    String sameYear = previous == null ? null : String.valueOf(previous.getYear());
    if (matcher.group("d1") != null) {
      return date(matcher.group("y1"), Integer.parseInt(matcher.group("m1")), matcher.group("d1"));
    }
    if (matcher.group("d2") != null) {
      return date(matcher.group("y2"), month(RUSSIAN, matcher.group("m2")), matcher.group("d2"));
    }
    if (matcher.group("d4") != null) {
      return date(matcher.group("y4"), month(KAZAKH, matcher.group("m4")), matcher.group("d4"));
    }
    if (matcher.group("d5") != null) {
      return date(sameYear, month(RUSSIAN, matcher.group("m5")), matcher.group("d5"));
    }
    if (matcher.group("d6") != null) {
      return date(sameYear, month(KAZAKH, matcher.group("m6")), matcher.group("d6"));
    }
    return date(matcher.group("y3"), month(KAZAKH, matcher.group("m3")), matcher.group("d3"));
  }

  private static int month(List<String> names, String name) {
    return names.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
  }

  private static LocalDate date(String year, int month, String day) {
    if (year == null) {
      return null;
    }
    try {
      return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    } catch (DateTimeException impossible) {
      return null;
    }
  }
}
