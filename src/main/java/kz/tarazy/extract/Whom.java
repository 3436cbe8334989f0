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

  /** A Kazakh paragraph that says at its head whom it weighs: «Б. бойынша», «Ө.-ге тиісті жаза». */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?iu)^\\s*[«\"]?\\S{1,24}(?:\\s+(?:қатысты|бойынша|туралы|жөнінде|жайлы|тиісті|жаза|келсе)|[ндт][ыі]ң\\s+жағдай)\\p{L}*");

  /** A name in an oblique case is not whom a passage weighs. */
  private static final Pattern OBLIQUE =
      Pattern.compile(
          "(?iu).*(?:[ндт][ыі]ң|[ғқгк][ае]|[ндт][ыі]|[ндт][ае]н|[дт][ае]|[мбп]ен)[^\\p{L}]*",
          Pattern.DOTALL);

  /** Up to three words that pass no verdict. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?iu)(?:\\s+(?!призна|учитыва|учтен|смягча|наказани|относ|засчит)[\\p{L}-]+){0,3}\\s+");

  /** Before the one whose fact it is, though named behind it: «изобличение Б. со стороны А.». */
  private static final Pattern AGENT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:со стороны|в отношении|у|для|сам(?:им|ой)|(?:подсуд|обвиня)(?:им|ем)ым|осужд[её]нным)(?:\\s+подсудим\\p{L}+)?\\s+$");

  private static final int HEAD = 3;
  private static final int TOPIC_LENGTH = 80;

  private final ActText act;
  private final Cast cast;
  private final Centre centre;
  private final Exclusion exclusion;
  private final Genders genders;

  Whom(ActText act, Cast cast) {
    this.act = act;
    this.cast = cast;
    this.centre = new Centre(act, cast.mentions());
    this.exclusion = new Exclusion(act, cast);
    this.genders = new Genders(act, cast);
  }

  /** Whom the act speaks of, sentence by sentence. */
  Centre centre() {
    return centre;
  }

  List<String> concerned(Holding holding) {
    Fact fact = holding.fact();
    if (cast.persons().size() <= 1) {
      return cast.concerned(fact.span());
    }
    Optional<List<String>> others =
        exclusion
            .others(fact.clause().sentence().span())
            .or(() -> exclusion.others(fact.clause().span()));
    if (others.isPresent()) {
      return others.get();
    }
    if (fact.has(LexiconEntry.Trait.OF_OFFENCE)
        && cast.named(fact.clause().sentence().span()).isEmpty()) {
      List<String> everybody = cast.persons().stream().map(Person::label).toList();
      return Centre.item(fact.clause().sentence().span().of(act.text()))
          ? centre.at(fact.span()).orElse(everybody)
          : everybody;
    }
    Optional<String> topic = topic(holding);
    if (topic.isPresent()) {
      return List.of(topic.get());
    }
    Optional<List<String>> announced = announced(fact);
    if (announced.isPresent()) {
      return announced.get();
    }
    List<String> inside = inside(fact);
    if (!inside.isEmpty() && !namesOnlyOthers(fact)) {
      return inside;
    }
    if (fact.clause().kazakh() && cast.everybodyIn(phrase(fact))) {
      return cast.concerned(phrase(fact));
    }
    List<Mention> names = names(holding);
    if (names.isEmpty()) {
      return unnamed(fact);
    }
    return labels(names, nearest(names, holding));
  }

  /** Whom a fact concerns whose clause names nobody. */
  private List<String> unnamed(Fact fact) {
    Span clause = fact.clause().span();
    if (cast.everybodyIn(clause)) {
      return cast.concerned(clause);
    }
    Optional<String> only =
        fact.clause().kazakh() || namesOnlyOthers(fact)
            ? Optional.empty()
            : genders.spokenOf(clause);
    return only.map(List::of)
        .or(() -> centre.at(fact.span()))
        .orElseGet(() -> cast.concerned(clause));
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

  /** The one whom a Russian paragraph announces to be about, whoever else it names. */
  private Optional<List<String>> announced(Fact fact) {
    return fact.clause().kazakh() || cast.everybodyIn(fact.clause().span())
        ? Optional.empty()
        : cast.announced(fact.span()).filter(people -> people.size() == 1);
  }

  private boolean oblique(Mention name) {
    String text = act.text();
    int end = name.span().start();
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return OBLIQUE.matcher(text.substring(name.span().start(), end)).matches();
  }

  /** The defendants named in the words of the fact as those whose it is. */
  private List<String> inside(Fact fact) {
    return cast.mentions().stream()
        .filter(mention -> fact.span().contains(mention.span().start()))
        .filter(
            mention ->
                NamePart.of(mention.span(), act.text(), fact.clause().kazakh())
                    == NamePart.SPOKEN_OF)
        .map(Mention::label)
        .distinct()
        .toList();
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
      if (within.contains(mention.span().start())
          && !fact.span().overlaps(mention.span())
          && !isTold(mention, fact)
          && NamePart.of(mention.span(), act.text(), kazakh) == NamePart.SPOKEN_OF) {
        names.add(mention);
      }
    }
    return names;
  }

  /** Whether the words of a fact, that may be about anyone, name others only: the exposed. */
  private static boolean namesOnlyOthers(Fact fact) {
    return fact.has(LexiconEntry.Trait.NAMES_OTHERS) && fact.about(LexiconEntry.About.ANYONE);
  }

  /**
   * Whether a name right behind a fact belongs to what it tells of others: «под давлением старшего
   * Р.», «разоблачила В.»; not behind the court's verdict or the words for who did it.
   */
  private boolean isTold(Mention name, Fact fact) {
    if (!fact.has(LexiconEntry.Trait.NAMES_OTHERS)
        || fact.clause().kazakh()
        || name.span().start() < fact.span().end()) {
      return false;
    }
    String between = act.text().substring(fact.span().end(), name.span().start());
    return TOLD.matcher(between).matches() && !AGENT.matcher(between).find();
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
