package kz.tarazy.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as metadata and the heads of acts write them, in Kazakh and Russian. */
final class ActDate {

  /** No court of the three codes sat before; the law that is measured begins in 1997. */
  static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  /** A fixed bound, so that the same input gives the same result on any day. */
  static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

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
  private static final String RUSSIAN_MONTH =
      "(январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[ьяйа]?";
  private static final String KAZAKH_MONTH =
      "(қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)";

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?: .*)?");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?<!\\d)(?:[«\"]?(?<rd>\\d{1,2})[»\"]?\\s+(?<rm>"
              + RUSSIAN_MONTH
              + ")(?:\\s?[\\p{L}])?\\s*(?<ry>\\d{4})(?!\\d)"
              + "|(?<ky>\\d{4})\\s*ж(?:ыл(?:ғы|дың|ы)?|\\.)?\\s*[«\"]?(?<kd>\\d{1,2})[»\"]?[\\s-]+(?<km>"
              + KAZAKH_MONTH
              + ")"
              + "|(?<dd>\\d{1,2})\\.(?<dm>\\d{1,2})\\.(?<dy>(?:19|20)\\d{2})(?!\\d))");

  private ActDate() {}

  /** A date given as {@code 2023-05-12} or {@code 12.05.2023}, with or without a time behind it. */
  static Optional<LocalDate> given(String value) {
    String stripped = value.strip();
    Matcher iso = ISO.matcher(stripped);
    if (iso.matches()) {
      return date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
    }
    Matcher dotted = DOTTED.matcher(stripped);
    if (dotted.matches()) {
      return date(dotted.group(3), Integer.parseInt(dotted.group(2)), dotted.group(1));
    }
    return Optional.empty();
  }

  /** The first date written out in the head of an act. */
  static Optional<LocalDate> written(String head) {
    Matcher matcher = WRITTEN.matcher(head.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      Optional<LocalDate> date = date(matcher);
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    if (matcher.group("rd") != null) {
      int month = month(RUSSIAN, matcher.group("rm"));
      return date(matcher.group("ry"), month, matcher.group("rd"));
    }
    if (matcher.group("kd") != null) {
      int month = KAZAKH.indexOf(matcher.group("km")) + 1;
      return date(matcher.group("ky"), month, matcher.group("kd"));
    }
    return date(matcher.group("dy"), Integer.parseInt(matcher.group("dm")), matcher.group("dd"));
  }

  private static int month(List<String> stems, String written) {
    for (int i = 0; i < stems.size(); i++) {
      // «мар» must be tried before «ма», which the order of the months provides.
      if (written.startsWith(stems.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<LocalDate> date(String year, int month, String day) {
    try {
      LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
      return date.isBefore(EARLIEST) || date.isAfter(LATEST) ? Optional.empty() : Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
