package kz.tarazy.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.Language;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  /** A sentence of words told as {@code word/set+set}. */
  private static Passage passage(String... told) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String word : told) {
      String[] parts = word.split("/", -1);
      List<String> sets = parts.length == 1 ? List.of() : List.of(parts[1].split("\\+", -1));
      Span span = new Span(start, start + parts[0].length());
      words.add(new Word(span, parts[0], List.of(parts[0]), sets, Map.of()));
      start = span.end() + 1;
    }
    Span all = new Span(0, start - 1);
    return new Passage(
        Language.RUSSIAN,
        SectionKind.REASONING,
        all,
        List.of(all),
        List.of(all),
        List.of(),
        List.of(),
        words);
  }

  private static List<String> names(Passage passage, Segment segment, String kind) {
    return new Features(passage)
        .of(segment).stream().map(Feature::name).filter(name -> name.startsWith(kind)).toList();
  }

  @Test
  void theSetsOfAWordAreTraits() {
    Passage passage = passage("растит/care", "дочь/child+kin");
    assertThat(names(passage, new Segment(0, 2), "c:"))
        .containsExactly("c:care", "c:child", "c:kin");
  }
}
