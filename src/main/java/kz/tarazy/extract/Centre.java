package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * Whom an act speaks of, sentence by sentence: whoever opens a sentence is spoken of until another
 * opens one, whoever else is named in between; over the end of a paragraph only as long as the next
 * names nobody and speaks of one person.
 */
final class Centre {

  /** A name within so many letters opens its sentence. */
  private static final int OPENING = 45;

  private static final Pattern ONE_PERSON =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:его|ее|её|ему|ей|ею|ним|ней|нем|нём|он|она|(?:подсудим|осужд[её]нн|виновн)(?:ый|ого|ому|ым|ом|ая|ой|ую)"
              + "|оның|оған|оны|ол|өзінің|(?:сотталушы|айыпталушы|сотталған)(?:ның|ға|ны)?)(?!\\p{L})");

  private final List<List<String>> bySentence = new ArrayList<>();
  private final ActText act;

  Centre(ActText act, List<Mention> mentions) {
    this.act = act;
    List<String> centre = List.of();
    int paragraph = -1;
    boolean list = false;
    for (Sentence sentence : act.sentences()) {
      String words = sentence.span().of(act.text());
      if (sentence.paragraph() != paragraph) {
        paragraph = sentence.paragraph();
        boolean goesOn = (list && item(words)) || ONE_PERSON.matcher(words).find();
        list &= item(words);
        centre = goesOn ? centre : List.of();
      }
      boolean heads = words.stripTrailing().endsWith(":");
      List<String> opening = list && item(words) ? List.of() : opening(sentence, mentions, heads);
      centre = opening.isEmpty() ? centre : opening;
      list |= heads && !opening.isEmpty();
      bySentence.add(centre);
    }
  }

  /** Whether a sentence is an item of a list, by how it begins. */
  static boolean item(String words) {
    String item = words.strip();
    return !item.isEmpty()
        && ("-–—•*".indexOf(item.charAt(0)) >= 0
            || Character.isLowerCase(item.charAt(0))
            || Character.isDigit(item.charAt(0)));
  }

  /**
   * Whom a sentence names at its head, with those joined to the name; one that ends in a colon,
   * anywhere in it.
   */
  private List<String> opening(Sentence sentence, List<Mention> mentions, boolean heads) {
    Set<String> opening = new LinkedHashSet<>();
    int reach = heads ? sentence.span().end() : sentence.span().start() + OPENING;
    boolean kazakh = sentence.language() == Language.KAZAKH;
    Mention before = null;
    boolean spokenOf = false;
    for (Mention mention : mentions) {
      if (!sentence.span().contains(mention.span().start())) {
        continue;
      }
      boolean joined = before != null && joined(before, mention);
      if (!joined && (mention.span().start() >= reach || !opening.isEmpty())) {
        break;
      }
      spokenOf =
          joined ? spokenOf : NamePart.of(mention.span(), act.text(), kazakh) == NamePart.SPOKEN_OF;
      if (spokenOf) {
        opening.add(mention.label());
      }
      before = mention;
    }
    return List.copyOf(opening);
  }

  private boolean joined(Mention left, Mention right) {
    return left.span().end() <= right.span().start()
        && CastList.joined(act.text().substring(left.span().end(), right.span().start()));
  }

  /** The labels of those spoken of where a stretch begins; empty where nobody is. */
  Optional<List<String>> at(Span stretch) {
    for (int i = 0; i < act.sentences().size(); i++) {
      if (act.sentences().get(i).span().contains(stretch.start())) {
        return Optional.of(bySentence.get(i)).filter(centre -> !centre.isEmpty());
      }
    }
    return Optional.empty();
  }
}
