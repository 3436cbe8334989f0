package kz.tarazy.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Language;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.Learned;
import kz.tarazy.extract.learned.Setting;
import kz.tarazy.extract.learned.StatusModel;

/**
 * Settles by the trained model of a language what the rules made of the facts of an act; where they
 * see an express refusal, the model does not make a recognition of it.
 */
final class LearnedVerdicts {

  private final Map<Language, StatusModel> models;

  LearnedVerdicts(Map<Language, StatusModel> models) {
    this.models = Map.copyOf(models);
  }

  void settle(List<Holding> holdings, Surroundings surroundings) {
    Map<Holding, Verdict> settled = new HashMap<>();
    models.forEach(
        (language, model) -> {
          List<Holding> own =
              holdings.stream()
                  .filter(holding -> weighed(holding) && language(holding.fact()) == language)
                  .toList();
          List<String> outcomes =
              model.outcomes(own.stream().map(one -> setting(one, surroundings)).toList());
          for (int i = 0; i < own.size(); i++) {
            settled.put(own.get(i), verdict(own.get(i), outcomes.get(i)));
          }
        });
    settled.forEach(Holding::become);
  }

  /** A fact as the models see it. */
  static Setting setting(Holding holding, Surroundings surroundings) {
    Fact fact = holding.fact();
    return new Setting(
        language(fact),
        fact.entry().code(),
        fact.side(),
        fact.clause().sentence().span(),
        fact.span(),
        surroundings.of(holding));
  }

  /** What the head of an act tells is settled by its place. */
  static boolean weighed(Holding holding) {
    return holding.fact().clause().sentence().section() != SectionKind.INTRODUCTION;
  }

  private static Language language(Fact fact) {
    return fact.clause().kazakh() ? Language.KAZAKH : Language.RUSSIAN;
  }

  private static Verdict verdict(Holding holding, String outcome) {
    if (outcome.equals(Classifier.NOTHING) || onlySupposed(holding) || ofOtherSide(holding)) {
      return Verdict.NOTHING;
    }
    return switch (Coded.of(Status.class, outcome)) {
      case RECOGNISED ->
          holding.is(Verdict.RECOGNISED_BELOW) || holding.is(Verdict.DENIED)
              ? holding.verdict()
              : Verdict.RECOGNISED;
      case DENIED -> Verdict.DENIED;
      case CLAIMED -> Verdict.CLAIMED;
      case FACT_ONLY -> Verdict.FACT;
    };
  }

  /**
   * Among what a clause counts on one side nothing counts on the other: in «смягчающими суд
   * признаёт содействие раскрытию преступления, наличие малолетних детей» no crime against the
   * young.
   */
  private static boolean ofOtherSide(Holding holding) {
    Side side = holding.fact().side();
    Side other = side == Side.MITIGATING ? Side.AGGRAVATING : Side.MITIGATING;
    Clause clause = holding.fact().clause();
    return holding.is(Verdict.NOTHING) && clause.head(other) && !clause.head(side);
  }

  /** What no rule knows in words that the rules take for quoted law is no finding. */
  private static boolean onlySupposed(Holding holding) {
    return holding.quoted() && holding.fact().rule().startsWith(Learned.RULE);
  }
}
