package kz.tarazy.text;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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

  private static final List<Form> FORMS =
      List.of(
          new Form(
              SectionKind.FACTS,
              "УСТАНОВИЛ[АИ]?|АНЫҚТАДЫ|АНЫҚТАҒАНЫ|ТАПТЫ",
              "ОПИСАТЕЛЬНАЯ ЧАСТЬ|ОПИСАТЕЛЬНО-МОТИВИРОВОЧНАЯ ЧАСТЬ"
                  + "|СИПАТТАУ(?:-(?:ДӘЛЕЛДЕУ|УӘЖДЕУ))? БӨЛІГІ"),
          new Form(
              SectionKind.REASONING,
              "МОТИВИРОВКА",
              "МОТИВИРОВОЧНАЯ ЧАСТЬ|(?:УӘЖДЕУ|ДӘЛЕЛДЕУ) БӨЛІГІ"),
          new Form(
              SectionKind.OPERATIVE,
              "ПРИГОВОРИЛА?|ПОСТАНОВИЛА?|ОПРЕДЕЛИЛА?|РЕШИЛА?|(?:ҮКІМ|ҚАУЛЫ) ЕТ(?:ТІ|ЕДІ|ЕМІН|ІЛДІ)|ҮКІМ ШЫҒАРДЫ"
                  + "|ТОКТОМ КЫЛАТ|ӨКҮМ КЫЛАТ",
              "РЕЗОЛЮТИВНАЯ ЧАСТЬ|ҚАРАР БӨЛІГІ"));

  /** The words that open one part, in the three ways in which they are a heading. */
  private record Form(SectionKind opens, Pattern capitals, Pattern line, Pattern afterCourt) {

    Form(SectionKind opens, String verbs, String parts) {
      this(
          opens,
          Pattern.compile(
              "(?=[УАТОСМДРПҚҮӨ])(?<!\\p{L})((?:" + verbs + "|" + parts + ")(?!\\p{L})(?: ?:)?)"),
          Pattern.compile("(?m)^((?iu:" + verbs + "|" + parts + ") ?[:.]?)$"),
          Pattern.compile(
              "(?=[СсКка])(?<!\\p{L})(?:[Сс]уд|[Кк]оллегия|[Сс]удья|[Сс]от|[Сс]удьясы|алқасы),? ((?iu:"
                  + verbs
                  + ") ?:)"));
    }
  }

  private Headings() {}

  /** The headings of a normalised text, in order. */
  static List<Heading> of(String text) {
    Set<Heading> headings = new TreeSet<>(Comparator.comparing(Heading::span));
    for (Form form : FORMS) {
      for (Pattern pattern : List.of(form.capitals(), form.line(), form.afterCourt())) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
          headings.add(new Heading(form.opens(), new Span(matcher.start(1), matcher.end(1))));
        }
      }
    }
    return List.copyOf(headings);
  }
}
