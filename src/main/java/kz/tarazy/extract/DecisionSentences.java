package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * The sentences of an act as its decision is read: the lines of a sentence broken into a list are
 * one.
 */
final class DecisionSentences {

  private static final Pattern GOES_ON = Pattern.compile("(?su).*[,–—-]");
  private static final Pattern CONTINUES = Pattern.compile("(?su)\\p{Ll}.*");
  private static final Pattern ENDS = Pattern.compile("(?su).*[.;:!?»)]");

  private DecisionSentences() {}

  static List<Span> of(ActText act) {
    List<Span> spans = new ArrayList<>();
    SectionKind section = null;
    for (Sentence sentence : act.sentences()) {
      Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
      boolean operative = section == SectionKind.OPERATIVE && sentence.section() == section;
      if (operative && isOne(last.of(act.text()), sentence.span().of(act.text()))) {
        spans.set(spans.size() - 1, last.cover(sentence.span()));
      } else {
        spans.add(sentence.span());
      }
      section = sentence.section();
    }
    return spans;
  }

  private static boolean isOne(String one, String next) {
    return GOES_ON.matcher(one).matches()
        || (CONTINUES.matcher(next).matches() && !ENDS.matcher(one).matches());
  }
}
