package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * The stretches of an act in which it retells the law: what follows in a paragraph on a sentence
 * that announces it («Уголовный кодекс устанавливает следующее», "заңда былай делінген"), up to one
 * that speaks of a defendant.
 */
final class LawTold {

  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:кодекс|закон|норм[аы]|стать[яи])(?!\\p{L})[^.:]{0,60}?"
              + "(?:устанавлива|предусматрива|гласи|перечисля|предписыва|содерж)\\p{L}+[^.:]{0,40}(?:следующ\\p{L}+\\s*[.:]|:)"
              + "|(?:кодекс|заң|норма|бап|бабы)\\p{L}*[^.:]{0,60}?(?:мынадай|мыналар|былай|келесі)[^.:]{0,60}"
              + "(?:белгілен|көздел|делін|айтыл|санамалан|жазыл)\\p{L}*\\s*[.:]");

  private static final Pattern DEFENDANT =
      Pattern.compile("(?iu)(?<!\\p{L})(?:подсудим|сотталушы)");

  private final List<Span> stretches = new ArrayList<>();

  private LawTold() {}

  static LawTold of(ActText act, Cast cast) {
    LawTold told = new LawTold();
    int announced = -1;
    for (Sentence sentence : act.sentences()) {
      String words = sentence.span().of(act.text());
      Matcher announces = ANNOUNCES.matcher(words);
      boolean announcing = announces.find();
      if (!announcing && sentence.paragraph() != announced) {
        continue;
      }
      boolean ofDefendant =
          !cast.named(sentence.span()).isEmpty() || DEFENDANT.matcher(words).find();
      announced = ofDefendant ? -1 : sentence.paragraph();
      if (!ofDefendant) {
        int from = sentence.span().start() + (announcing ? announces.end() : 0);
        told.stretches.add(new Span(from, sentence.span().end()));
      }
    }
    return told;
  }

  /** In offsets of the normalised text, in order. */
  List<Span> stretches() {
    return List.copyOf(stretches);
  }

  /** Whether a fact is told there. */
  boolean holds(Fact fact) {
    return stretches.stream().anyMatch(stretch -> stretch.contains(fact.span().start()));
  }
}
