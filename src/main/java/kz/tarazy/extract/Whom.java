package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.LexiconEntry;
import kz.tarazy.text.ActText;

/** Whom a fact concerns, by the names in its clause and else by what the passage is about. */
final class Whom {

  /** How far two names of one chain may stand apart: «Д.-ның да, С.-ның да». */
  private static final int CHAIN = 12;

  /** A Kazakh name in the ablative or accusative is an object, not the person spoken of. */
  private static final Pattern OBJECT =
      Pattern.compile("(?iu)^-?(?:[дтн][ае]н|[ндт][ыі])(?!\\p{L}).*", Pattern.DOTALL);

  /** A Kazakh paragraph that says at its head whom it weighs: «Б. бойынша», «Ө.-ге тиісті жаза». */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?iu)^\\s*[«\"]?\\S{1,24}(?:\\s+(?:қатысты|бойынша|туралы|жөнінде|жайлы|тиісті|жаза|келсе)|[ндт][ыі]ң\\s+жағдай)\\p{L}*");

  /** A name in an oblique case is not whom a passage weighs. */
  private static final Pattern OBLIQUE =
      Pattern.compile(
          "(?iu).*(?:[ндт][ыі]ң|[ғқгк][ае]|[ндт][ыі]|[ндт][ае]н|[дт][ае]|[мбп]ен)[^\\p{L}]*",
          Pattern.DOTALL);

  private static final int HEAD = 3;
  private static final int TOPIC_LENGTH = 80;

  private final ActText act;
  private final Cast cast;

  Whom(ActText act, Cast cast) {
    this.act = act;
    this.cast = cast;
  }

  List<String> concerned(Holding holding) {
    Fact fact = holding.fact();
    if (cast.persons().size() <= 1) {
      return cast.concerned(fact.span());
    }
    if (fact.has(LexiconEntry.Trait.OF_OFFENCE)
        && cast.named(fact.clause().sentence().span()).isEmpty()) {
      return cast.persons().stream().map(Person::label).toList();
    }
    Optional<String> topic = topic(holding);
    if (topic.isPresent()) {
      return List.of(topic.get());
    }
    List<String> inside = cast.named(fact.span());
    if (!inside.isEmpty() && !fact.has(LexiconEntry.Trait.NAMES_OTHERS)) {
      return inside;
    }
    if (fact.clause().kazakh() && cast.everybodyIn(phrase(fact))) {
      return cast.concerned(phrase(fact));
    }
    List<Mention> names = names(holding);
    if (names.isEmpty()) {
      return cast.concerned(fact.clause().span());
    }
    return labels(names, nearest(names, holding));
  }

  /** Whom a paragraph says at its head that it weighs, unless a clause turns to another. */
  private Optional<String> topic(Holding holding) {
    Fact fact = holding.fact();
    String text = act.text();
    int start = text.lastIndexOf('\n', fact.span().start()) + 1;
    String head = text.substring(start, Math.min(text.length(), start + TOPIC_LENGTH));
    if (!fact.clause().kazakh()
        || !TOPIC.matcher(head).lookingAt()
        || cast.everybodyIn(phrase(fact))) {
      return Optional.empty();
    }
    return cast.mentions().stream()
        .filter(mention -> mention.span().start() >= start)
        .findFirst()
        .filter(mention -> mention.span().start() < start + HEAD)
        .map(Mention::label)
        .filter(
            label ->
                names(holding).stream()
                    .allMatch(name -> name.label().equals(label) || oblique(name)));
  }

  private boolean oblique(Mention name) {
    String text = act.text();
    int end = name.span().start();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return OBLIQUE.matcher(text.substring(name.span().start(), end)).matches();
  }

  /** The fact with what stands before it up to a comma: «екеуіне де өкпесі жоғын». */
  private Span phrase(Fact fact) {
    int start = fact.span().start();
    while (start > fact.clause().span().start() && act.text().charAt(start - 1) != ',') {
      start--;
    }
    return new Span(start, fact.span().end());
  }

  /** The names that can own the fact: in its clause, or in the sentence for a Kazakh speech. */
  private List<Mention> names(Holding holding) {
    Fact fact = holding.fact();
    boolean kazakh = fact.clause().kazakh();
    Span within =
        kazakh && holding.argued() ? fact.clause().sentence().span() : fact.clause().span();
    List<Mention> names = new ArrayList<>();
    for (Mention mention : cast.mentions()) {
      boolean object =
          kazakh && OBJECT.matcher(act.text().substring(mention.span().end())).matches();
      if (within.contains(mention.span().start())
          && !fact.span().overlaps(mention.span())
          && !object) {
        names.add(mention);
      }
    }
    return names;
  }

  private static int nearest(List<Mention> names, Holding holding) {
    if (holding.argued() && holding.fact().clause().kazakh()) {
      return 0;
    }
    int nearest = 0;
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).span().end() <= holding.fact().span().start()) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static List<String> labels(List<Mention> names, int index) {
    int first = index;
    while (first > 0 && chained(names.get(first - 1), names.get(first))) {
      first--;
    }
    int last = index;
    while (last + 1 < names.size() && chained(names.get(last), names.get(last + 1))) {
      last++;
    }
    Set<String> labels = new LinkedHashSet<>();
    names.subList(first, last + 1).forEach(name -> labels.add(name.label()));
    return List.copyOf(labels);
  }

  private static boolean chained(Mention left, Mention right) {
    return right.span().start() - left.span().end() < CHAIN;
  }
}
