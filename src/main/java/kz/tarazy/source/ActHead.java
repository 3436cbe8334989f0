package kz.tarazy.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.ActType;

/**
 * What the head of an act says of itself.
 *
 * @param actType kind of the act
 * @param caseNumber as written, or null
 * @param court as written, or null
 * @param judge code of the presiding judge, or null; a name is never read
 * @param actDate date, or null
 */
record ActHead(ActType actType, String caseNumber, String court, String judge, LocalDate actDate) {

  private static final int LONGEST = 4000;
  private static final Pattern JUDGE = Pattern.compile("(?<![\\p{L}\\d])(J-\\d{1,6})(?!\\d)");
  private static final Pattern EXECUTION =
      Pattern.compile(
          "условно-досрочн\\S+ освобожд|замен\\S+ (?:неотбыт|наказани)|шартты түрде мерзімінен бұрын"
              + "|өтелмеген бөлігін|об отсрочке исполнения|по (?:ходатайству|представлению)[^.]{0,80}"
              + " (?:осужденного|осужденной|службы пробации|учреждения)");

  /** Reads a head; {@code text} is the whole normalised text of the act. */
  static ActHead of(String text) {
    ActLayout layout = ActLayout.of(text);
    String head =
        text.substring(
            layout.headStart(), Math.min(layout.headEnd(), layout.headStart() + LONGEST));
    String before = text.substring(0, layout.headStart());
    return new ActHead(
        actType(layout, head),
        first(CaseNumber.WRITTEN, tail(before) + head),
        CourtPhrase.in(head).orElse(null),
        first(JUDGE, head),
        date(head));
  }

  private static LocalDate date(String head) {
    Optional<LocalDate> date = ActDate.written(head.substring(0, Math.min(head.length(), 1500)));
    return date.orElse(null);
  }

  /** The number often stands above the heading. */
  private static String tail(String before) {
    return before.substring(Math.max(0, before.length() - 200));
  }

  private static ActType actType(ActLayout layout, String head) {
    if (layout.isVerdict()) {
      return ActType.VERDICT;
    }
    String lower = head.toLowerCase(Locale.ROOT);
    return EXECUTION.matcher(lower).find() && !lower.contains("апелляц")
        ? ActType.EXECUTION_RULING
        : ActType.APPEAL_RULING;
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1).strip() : null;
  }
}
