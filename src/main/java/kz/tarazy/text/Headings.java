package kz.tarazy.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;

/**
 * Finds the headings that open a part of an act: on a line of their own in any case, in capitals
 * anywhere, or in lower case after the word for the court and before a colon.
 */
final class Headings {

  /** A heading and the part that it opens. */
  record Heading(SectionKind opens, Span span) {}

  private static final Map<SectionKind, Pattern> HEADINGS =
      Map.of(
          SectionKind.FACTS,
          heading(
              "УСТАНОВИЛ[АИ]?|АНЫҚТАДЫ|АНЫҚТАҒАНЫ|ТАПТЫ",
              "ОПИСАТЕЛЬНАЯ ЧАСТЬ|ОПИСАТЕЛЬНО-МОТИВИРОВОЧНАЯ ЧАСТЬ"
                  + "|СИПАТТАУ(?:-(?:ДӘЛЕЛДЕУ|УӘЖДЕУ))? БӨЛІГІ"),
          SectionKind.REASONING,
          heading("МОТИВИРОВКА", "МОТИВИРОВОЧНАЯ ЧАСТЬ|(?:УӘЖДЕУ|ДӘЛЕЛДЕУ) БӨЛІГІ"),
          SectionKind.OPERATIVE,
          heading(
              "ПРИГОВОРИЛА?|ПОСТАНОВИЛА?|ОПРЕДЕЛИЛА?|(?:ҮКІМ|ҚАУЛЫ) ЕТ(?:ТІ|ЕДІ|ЕМІН)|ҮКІМ ШЫҒАРДЫ"
                  + "|ТОКТОМ КЫЛАТ|ӨКҮМ КЫЛАТ",
              "РЕЗОЛЮТИВНАЯ ЧАСТЬ|ҚАРАР БӨЛІГІ"));

  private Headings() {}

  private static Pattern heading(String verbs, String parts) {
    String lower = "(?iu:" + verbs + ")";
    return Pattern.compile(
        "(?<!\\p{L})(?:"
            + verbs
            + "|"
            + parts
            + ")(?!\\p{L})(?: ?:)?"
            + "|(?m:^)(?iu:"
            + verbs
            + "|"
            + parts
            + ") ?[:.]?(?m:$)"
            + "|(?<=(?:[Сс]уд|[Кк]оллегия|[Сс]удья|[Сс]от|[Сс]удьясы|алқасы),? )"
            + lower
            + " ?:");
  }

  /** The headings of a normalised text, in order. */
  static List<Heading> of(String text) {
    List<Heading> headings = new ArrayList<>();
    HEADINGS.forEach(
        (opens, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          while (matcher.find()) {
            headings.add(new Heading(opens, new Span(matcher.start(), matcher.end())));
          }
        });
    headings.sort(Comparator.comparing(Heading::span));
    return headings;
  }
}
