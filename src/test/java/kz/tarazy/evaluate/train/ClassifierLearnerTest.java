package kz.tarazy.evaluate.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Language;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.LinearModel;
import org.junit.jupiter.api.Test;

class ClassifierLearnerTest {

  private static List<Labelled> samples(String... outcomes) {
    List<Labelled> samples = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String outcome = outcomes[i % outcomes.length];
      samples.add(
          new Labelled(
              Language.RUSSIAN, "act", false, outcome, List.of("w:" + outcome, "common", "n" + i)));
    }
    return samples;
  }

  @Test
  void outcomesAreToldByWhatGoesWithThem() {
    Classifier classifier =
        new Classifier(
            ClassifierLearner.learn(Language.RUSSIAN, samples("recognised", "denied", "nothing")));
    for (String outcome : List.of("recognised", "denied", "nothing")) {
      assertThat(classifier.outcome(List.of("w:" + outcome, "common"))).isEqualTo(outcome);
    }
  }

  @Test
  void twoOutcomesAreToldAsWell() {
    Classifier classifier =
        new Classifier(ClassifierLearner.learn(Language.RUSSIAN, samples("recognised", "denied")));
    assertThat(classifier.outcome(List.of("w:denied"))).isEqualTo("denied");
    assertThat(classifier.outcome(List.of("w:recognised"))).isEqualTo("recognised");
  }

  @Test
  void aTraitOfOnePlaceIsNotLearned() {
    LinearModel model = ClassifierLearner.learn(Language.RUSSIAN, samples("recognised", "denied"));
    assertThat(model.weights()).containsKey("w:denied").doesNotContainKey("n3");
  }
}
