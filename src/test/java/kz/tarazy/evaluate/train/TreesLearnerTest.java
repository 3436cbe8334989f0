package kz.tarazy.evaluate.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.learned.Trees;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TreesLearnerTest {

  private static final List<String> OUTCOMES = List.of("denied", "fact_only", "recognised");

  @BeforeAll
  static void needTheLibrary() {
    Xgboost.assumeThere();
  }

  /** Places with features there, absent and of a value, whose outcome hangs on two of them. */
  private static List<TreesLearner.Row> rows() {
    Random random = new Random(7);
    List<TreesLearner.Row> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      Map<String, Float> features = new HashMap<>();
      for (int word = 0; word < 6; word++) {
        if (random.nextBoolean()) {
          features.put("w" + word, 1F);
        }
      }
      float sure = random.nextFloat();
      if (random.nextInt(4) > 0) {
        features.put("look", sure);
      }
      int outcome =
          features.containsKey("w0") ? 0 : features.getOrDefault("look", 0.9F) > 0.5 ? 2 : 1;
      rows.add(new TreesLearner.Row(OUTCOMES.get(outcome), 1 + i % 3, features));
    }
    return rows;
  }

  @Test
  void theTreesTellWhatXgboostTells() throws XGBoostError {
    List<TreesLearner.Row> rows = rows();
    Trees trees = TreesLearner.learn(Recognisers.ALL, rows);
    DMatrix matrix = TreesLearner.matrix(rows, OUTCOMES, TreesLearner.vocabulary(rows));
    Booster booster = TreesLearner.boosted(matrix, OUTCOMES.size());
    float[][] expected = booster.predict(matrix);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, Double> told = trees.opinion(rows.get(i).features());
      for (int outcome = 0; outcome < OUTCOMES.size(); outcome++) {
        assertThat(told.get(OUTCOMES.get(outcome))).isEqualTo(expected[i][outcome], within(0.005));
      }
    }
  }
}
