package kz.tarazy.extract;

import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.tarazy.act.ActType;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;

/** When the latest offence was committed, as the established facts tell it. */
final class OffenceDates {

  private static final Pattern OTHER_EVENT =
      Pattern.compile(
          "(?iu)скончал|умер(?!щ)|смерть\\s+наступил|судим|осужд|рожден|туған|туылған|ж\\.\\s?т\\.|возбужден|показал|предъявлен|срока"
              + "|қайтыс|көз\\s+жұм|сотталған|босатыл|дело\\s+поступило");
  private static final Pattern DATED = Pattern.compile("(?iu)(?<!\\p{L})от\\s*$");
  private static final Pattern DATING = Pattern.compile("(?iu)^[тд][ае][ғг][ыі]");
  private static final Pattern EVIDENCE =
      Pattern.compile(
          "(?iu)^\\s*(?:\\d+[.)]\\s*)?(?:доказательств|в\\s+(?:судебном\\s+заседании|суде|ходе\\s+судебного)|допрошенн|подсудим\\p{L}+(?:\\s+\\p{Lu}\\.)*\\s+(?:свою\\s+)?вин"
              + "|потерпевш|вина\\s|дело\\s+поступило|сот\\s+(?:отырысында|мәжілісінде)|сотталушы(?:\\s+\\p{Lu}\\.)*\\s+(?:\\p{L}+\\s+){0,3}(?:кінә|айыб)|айыпталушы\\s+\\p{Lu}\\.\\s+сотта|жәбірленуші\\s+\\p{Lu})");
  private static final Pattern CLAUSE_END = Pattern.compile("[;.!?]\\s+(?=\\p{Lu})|[;\\n]");
  private static final int NEAR = 60;

  private OffenceDates() {}

  /**
   * The latest date told of an offence, or null.
   *
   * @param actDate date of the act, which no offence follows, or null
   */
  static LocalDate latest(ActText act, ActType type, LocalDate actDate) {
    LocalDate inFacts = latest(act, actDate, date -> inFacts(act, type, date));
    return inFacts == null ? latest(act, actDate, date -> inBody(act, date)) : inFacts;
  }

  private static LocalDate latest(ActText act, LocalDate actDate, Predicate<Span> place) {
    LocalDate latest = null;
    for (ActDate date : ActDate.all(act.text())) {
      boolean possible = actDate == null || !date.date().isAfter(actDate);
      if (possible
          && place.test(date.span())
          && !isOfDocument(act.text(), date.span())
          && !OTHER_EVENT.matcher(around(act.text(), date.span())).find()
          && (latest == null || date.date().isAfter(latest))) {
        latest = date.date();
      }
    }
    return latest;
  }

  private static boolean inFacts(ActText act, ActType type, Span date) {
    boolean facts =
        act.sections().stream()
            .anyMatch(s -> s.kind() == SectionKind.FACTS && s.span().contains(date.start()));
    if (type != ActType.VERDICT) {
      return inBody(act, date);
    }
    int start = factsStart(act);
    return facts
        && act.paragraphs().stream()
            .filter(p -> p.span().start() >= start && p.span().start() < date.start())
            .noneMatch(p -> EVIDENCE.matcher(p.span().of(act.text())).find());
  }

  private static boolean inBody(ActText act, Span date) {
    return act.sections().stream()
        .filter(s -> s.span().contains(date.start()))
        .noneMatch(s -> s.kind() == SectionKind.INTRODUCTION || s.kind() == SectionKind.OPERATIVE);
  }

  private static int factsStart(ActText act) {
    return act.sections().stream()
        .filter(s -> s.kind() == SectionKind.FACTS)
        .mapToInt(s -> s.span().start())
        .findFirst()
        .orElse(0);
  }

  /** Whether the date is that of a paper: «приговор от …», "… 9 наурыздағы үкімі". */
  private static boolean isOfDocument(String text, Span date) {
    return DATED.matcher(text.substring(Math.max(0, date.start() - NEAR), date.start())).find()
        || DATING.matcher(text.substring(date.end())).find();
  }

  /** The words near a date, not past the ends of its clause. */
  private static String around(String text, Span date) {
    String before = text.substring(Math.max(0, date.start() - NEAR), date.start());
    String after = text.substring(date.end(), Math.min(text.length(), date.end() + NEAR));
    String[] clausesBefore = CLAUSE_END.split(before, -1);
    return clausesBefore[clausesBefore.length - 1] + " " + CLAUSE_END.split(after, -1)[0];
  }
}
