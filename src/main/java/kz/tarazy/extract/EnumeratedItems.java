package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;

/**
 * Finds the items of a court's enumeration of mitigating circumstances that no rule knows: the list
 * of art 53 is open, so what stands in it counts under part 2 whatever it is.
 */
final class EnumeratedItems {

  private static final Pattern SEPARATOR =
      Pattern.compile("(?iu)[,;:()]|(?<!\\p{L})(?:и|а также|также|равно как|а равно)(?!\\p{L})");

  /** An item opens with the name of a deed or a state: участие, занятие, прохождение, верность. */
  private static final Pattern DEED =
      Pattern.compile(
          "(?iu)^\\s*(?:(?:его|её|ее|их|само|активн\\p{L}+|добровольн\\p{L}+|безвозмездн\\p{L}+|многолетн\\p{L}+|длительн\\p{L}+|личн\\p{L}+"
              + "|постоянн\\p{L}+)\\s+){0,3}(?:участи[ея]|занят(?:ие|ия|ость)|оказани[ея]|прохождени[ея]|осуществлени[ея]|внесени[ея]"
              + "|пожертвовани[ея]|благотворительност[ьи]|волонтерств[оа]|волонтёрств[оа]|обучени[ея]|стремлени[ея]|намерени[ея]|принадлежност[ьи]"
              + "|спасени[ея]|содействи[ея]|проявлени[ея]|вступлени[ея]|заключени[ея]\\s+брака|воспитани[ея]\\s+в\\s+детском|отказ(?:а)?\\s+от"
              + "|добровольн\\p{L}+\\s+прекращени[ея]|прекращени[ея]|статус|донорств[оа]|работ[аыу](?!\\p{L}))\\s*(?:\\S.*)?$",
          Pattern.DOTALL);

  /** Words of the law and of sentencing, that stand in such sentences without being an item. */
  private static final Pattern LEGAL =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ст\\.|стать\\p{L}+|УК|наказани\\p{L}*|смягча\\p{L}+|отягча\\p{L}+|преступлени\\p{L}+|правонарушени\\p{L}+|суд\\p{L}*)(?!\\p{L})");

  private static final Pattern OPEN_LIST =
      Pattern.compile(
          "(?iu)(?:ч\\.\\s?2|част\\p{L}+\\s+(?:второй|2))\\s+(?:ст\\.?|стать\\p{L}+)\\s?\\d");

  private EnumeratedItems() {}

  /**
   * The items of a Russian clause that counts mitigating circumstances.
   *
   * @param known the words of the facts that rules found in the clause
   */
  static List<Span> of(Clause clause, List<Span> known, String text) {
    boolean counts = clause.has(CueKind.COUNTS) || clause.has(CueKind.TAKES_ACCOUNT);
    boolean enumerates =
        !clause.kazakh()
            && clause.sentence().section() == SectionKind.REASONING
            && clause.head(Side.MITIGATING)
            && !clause.has(CueKind.NONE)
            && !clause.has(CueKind.EXCEPTIONAL)
            && !clause.has(CueKind.SPEECH)
            && clause.decisions().stream().allMatch(Clause::positive)
            && (counts || !known.isEmpty());
    String sentence = clause.sentence().span().of(text);
    if (!enumerates || (known.isEmpty() && !OPEN_LIST.matcher(sentence).find())) {
      return List.of();
    }
    return items(clause.span(), known, text);
  }

  private static List<Span> items(Span clause, List<Span> known, String text) {
    List<Integer> bounds = new ArrayList<>(List.of(clause.start(), clause.end()));
    Matcher separator = SEPARATOR.matcher(text).region(clause.start(), clause.end());
    while (separator.find()) {
      bounds.add(separator.start());
      bounds.add(separator.end());
    }
    known.forEach(span -> bounds.addAll(List.of(span.start(), span.end())));
    bounds.sort(Comparator.naturalOrder());
    List<Span> items = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      item(new Span(bounds.get(i), bounds.get(i + 1)), text)
          .filter(item -> known.stream().noneMatch(span -> span.overlaps(item)))
          .ifPresent(items::add);
    }
    return items;
  }

  /** The item inside a stretch: after the head, "суд признает … участие в тушении пожаров". */
  private static Optional<Span> item(Span stretch, String text) {
    for (int start = stretch.start(); start < stretch.end(); start++) {
      boolean word =
          Character.isLetter(text.charAt(start))
              && (start == stretch.start() || !Character.isLetter(text.charAt(start - 1)));
      if (word) {
        Span rest = new Span(start, stretch.end());
        String words = rest.of(text);
        if (DEED.matcher(words).matches() && !LEGAL.matcher(words).find()) {
          int end = start + words.stripTrailing().length();
          return Optional.of(new Span(start, end));
        }
      }
    }
    return Optional.empty();
  }
}
