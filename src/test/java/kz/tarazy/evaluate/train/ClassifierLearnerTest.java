package kz.tarazy.evaluate.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tarazy.act.Language;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.learned.Setting;
import org.junit.jupiter.api.Test;

class ClassifierLearnerTest {

  private static List<Labelled> samples(String... outcomes) {
    List<Labelled> samples = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String outcome = outcomes[i % outcomes.length];
      samples.add(
          new Labelled(
              new Setting(
                  Language.RUSSIAN,
                  "53.1.4",
                  Side.MITIGATING,
                  new Span(0, 1),
                  new Span(0, 1),
                  List.of("w:" + outcome, "common", "n" + i)),
              "act" + i,
              false,
              Optional.of(outcome)));
    }
    return samples;
  }

  private static String outcome(Classifier classifier, List<String> traits) {
    return classifier.opinion(traits).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  @Test
  void outcomesAreToldByWhatGoesWithThem() {
    Classifier classifier =
        new Classifier(
            ClassifierLearner.learn(Language.RUSSIAN, samples("recognised", "denied", "nothing")));
    for (String outcome : List.of("recognised", "denied", "nothing")) {
      assertThat(outcome(classifier, List.of("w:" + outcome, "common"))).isEqualTo(outcome);
    }
  }

  @Test
  void twoOutcomesAreToldAsWell() {
    Classifier classifier =
        new Classifier(ClassifierLearner.learn(Language.RUSSIAN, samples("recognised", "denied")));
    assertThat(outcome(classifier, List.of("w:denied"))).isEqualTo("denied");
    assertThat(outcome(classifier, List.of("w:recognised"))).isEqualTo("recognised");
  }

  @Test
  void aTraitOfOnePlaceIsNotLearned() {
    LinearModel model = ClassifierLearner.learn(Language.RUSSIAN, samples("recognised", "denied"));
    assertThat(model.weights()).containsKey("w:denied").doesNotContainKey("n3");
  }
}
