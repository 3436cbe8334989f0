package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * The sentences of an act as its decision is read: the lines of a sentence broken into a list are
 * one, and so is a list whose kind of punishment only its head or its last entry tells.
 */
final class DecisionSentences {

  private static final Pattern GOES_ON = Pattern.compile("(?su).*[,–—-]");
  private static final Pattern CONTINUES =
      Pattern.compile("(?su)(?:[\\p{Ll}(]|\\d+ ?[(\\p{Ll}]).*");
  private static final Pattern ENDS = Pattern.compile("(?su).*[.;:!?»)]");

  /** «…, коим осуждены:» */
  private static final Pattern CONVICTS =
      Pattern.compile("(?iu)(?s:.*)(?:осужд[её]н[аы]?|приговор[её]н[аы]?)\\s?:");

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private boolean headed;

  private DecisionSentences(String text) {
    this.text = text;
  }

  static List<Span> of(ActText act) {
    DecisionSentences sentences = new DecisionSentences(act.text());
    SectionKind section = null;
    for (Sentence sentence : act.sentences()) {
      sentences.add(sentence, sentence.section() == section);
      section = sentence.section();
    }
    return List.copyOf(sentences.spans);
  }

  private void add(Sentence next, boolean sameSection) {
    boolean operative = next.section() == SectionKind.OPERATIVE;
    if (sameSection && (headed || (operative && isOne(last(), next.span())))) {
      spans.set(spans.size() - 1, last().cover(next.span()));
    } else {
      spans.add(next.span());
      headed = false;
    }
    String words = last().of(text);
    if (words.endsWith(":")) {
      headed = operative ? isHead(last()) : CONVICTS.matcher(words).matches();
    } else {
      headed &= words.endsWith(";");
    }
  }

  private Span last() {
    return spans.get(spans.size() - 1);
  }

  private boolean isOne(Span one, Span next) {
    String words = one.of(text);
    return GOES_ON.matcher(words).matches()
        || (CONTINUES.matcher(next.of(text)).matches() && !ENDS.matcher(words).matches())
        || (words.endsWith(";") && isEntry(one) && !PenaltyPhrase.all(text, next).isEmpty());
  }

  /** «… назначить лишение свободы:» */
  private boolean isHead(Span span) {
    return PenaltyPhrase.all(text, span).isEmpty() && !PenaltyPhrase.bare(text, span).isEmpty();
  }

  /** An amount of punishment without a kind. */
  private boolean isEntry(Span span) {
    return PenaltyPhrase.all(text, span).isEmpty()
        && PenaltyPhrase.bare(text, span).isEmpty()
        && Amount.all(span.of(text), span.start()).stream()
            .anyMatch(amount -> amount.unit() != PenaltyUnit.TENGE);
  }
}
