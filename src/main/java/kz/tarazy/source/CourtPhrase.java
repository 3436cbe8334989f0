package kz.tarazy.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name of the court in the head of an act. */
final class CourtPhrase {

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern RUSSIAN =
      Pattern.compile(
          "(?<![\\p{L}-])("
              + "(?:Судебная\\s+коллегия|[Сс]пециализированный\\s+меж|[Мм]ежрайонный"
              + "|Суд\\s*№|Суд\\s+\\p{L}+\\s+район|(?:Районный|Городской|Военный)\\s+суд"
              + "|Верховный\\s+[Сс]уд|Мировой\\s+судья\\s+судебного\\s+участка"
              + "|\\p{Lu}[\\p{L}.-]*(?:ий|ый|ой)\\s+(?:\\p{L}+\\s+)?(?:районный|городской|областной|межрайонный|гарнизонный)"
              + ")[^,:;\\n]{0,220}?)"
              + "(?=\\s+(?:в\\s*составе|под\\s+председательств|председательств|с\\s+участием|рассмотрел|судья)|\\s*[,:;]|\\s*\\n\\s*\\n)");
  private static final Pattern KAZAKH =
      Pattern.compile(
          "(?<![\\p{L}-])(\\p{Lu}[^,:;\\n]{2,200}?(?:(?<!\\p{L})соты|сот\\s+алқасы|Соты))(?!\\p{L})");

  private CourtPhrase() {}

  /** The name as written, in one line. */
  static Optional<String> in(String head) {
    String text = head.replaceAll("(?<!\\n)\\n(?!\\n)", " ");
    Matcher russian = RUSSIAN.matcher(text);
    Matcher kazakh = KAZAKH.matcher(text);
    boolean ru = russian.find();
    boolean kk = kazakh.find();
    if (ru && (!kk || russian.start() < kazakh.start())) {
      return Optional.of(clean(russian.group(1)));
    }
    return kk ? Optional.of(clean(kazakh.group(1))) : Optional.empty();
  }

  private static String clean(String phrase) {
    return SPACE.matcher(phrase).replaceAll(" ").strip();
  }
}
