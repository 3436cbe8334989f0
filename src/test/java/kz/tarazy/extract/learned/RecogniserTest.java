package kz.tarazy.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.tarazy.act.Language;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;
import org.junit.jupiter.api.Test;

/** Two circumstances, each told by one word; and what the judge is told of them. */
class RecogniserTest {

  private static final Recogniser RECOGNISER =
      new Recogniser(
          new LinearModel(
              "ru",
              List.of(
                  new LinearModel.Outcome("illness", 0, 0.5),
                  new LinearModel.Outcome("child", 0, 0.5),
                  new LinearModel.Outcome(LinearModel.OWN, 0, 1)),
              new Judge(List.of()),
              Map.of(
                  "s:хворь", new LinearModel.Weights(new int[] {0}, new double[] {3}),
                  "s:дитя", new LinearModel.Weights(new int[] {1}, new double[] {2}))));

  private static List<Signs> signs(List<Mark> marks, List<Told> told) {
    Span all = new Span(0, 10);
    return RECOGNISER.signs(
        new Passage(
            Language.RUSSIAN,
            SectionKind.REASONING,
            all,
            List.of(all),
            List.of(all),
            marks,
            told,
            List.of(word("хворь", 0), word("дитя", 6))));
  }

  private static Word word(String word, int start) {
    return new Word(
        new Span(start, start + word.length()), word, List.of(word), List.of(), Map.of());
  }

  @Test
  void onlyTheCircumstanceThatScoresHighestIsTheBestOfItsSentence() {
    assertThat(signs(List.of(), List.of())).extracting(Signs::best).containsExactly(true, false);
  }

  @Test
  void aSentenceWhereARuleFoundSomethingIsNotAlone() {
    assertThat(signs(List.of(), List.of())).allMatch(Signs::alone);
    assertThat(signs(List.of(), List.of(new Told("other", new Span(0, 5)))))
        .noneMatch(Signs::alone);
  }

  @Test
  void aSentenceThatCountsSomethingIsJudgedAndOneThatNamesAPersonIsNot() {
    assertThat(signs(List.of(new Mark(CueKind.COUNTS, new Span(0, 5))), List.of()))
        .allMatch(Signs::judged);
    assertThat(signs(List.of(new Mark(CueKind.DEFENDANT, new Span(0, 5))), List.of()))
        .noneMatch(Signs::judged);
  }

  @Test
  void theJudgeIsToldAsManySignsAsItHasWeightsBesideTheConstant() {
    assertThat(signs(List.of(), List.of()).get(0).values()).hasSize(Judge.WEIGHTS - 1);
  }
}
