package kz.tarazy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Language;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyScope;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Stage;
import kz.tarazy.act.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

  private static final String GOLD =
      """
      {"act_id":"x","lang":"ru","defendants":[{"ref":"А.","charges":[\
      {"article":"188","part":"3","points":["1"],"stage":"completed"},\
      {"article":"188","part":"3","points":["1"],"stage":"completed"}],\
      "mitigating":[{"code":"53.1.4","status":"recognised","quote":"дети"},\
      {"code":"53.2.health","status":"denied","quote":"болезнь"}],\
      "aggravating":[],"norms_applied":["55.2"],\
      "penalties":[{"article":"188","part":"3","kind":"imprisonment","amount":24,"unit":"months"}],\
      "final":{"kind":"imprisonment","amount":24,"unit":"months","conditional":true}}]}
      """;
  private static final Span SPAN = new Span(0, 4);

  @Test
  void twoCountsOfTheSameArticleAreTwoFacts(@TempDir Path folder) throws Exception {
    Scores scores = scores(folder, reading(List.of(charge(0))));

    assertThat(scores.overall().get("charge"))
        .isEqualTo(new Scores.Entry(1, 0, 1, 1.0, 0.5, 0.6667));
  }

  @Test
  void aWrongStatusIsOneFalseAndOneMissedButNoRecognisedCircumstance(@TempDir Path folder)
      throws Exception {
    Scores scores = scores(folder, reading(List.of(charge(0), charge(1))));

    assertThat(scores.overall().get("circumstance").tp()).isEqualTo(1);
    assertThat(scores.overall().get("circumstance").fp()).isZero();
    assertThat(scores.overall().get("status")).isEqualTo(new Scores.Entry(1, 1, 1, 0.5, 0.5, 0.5));
    assertThat(scores.errors())
        .extracting(Scores.Mistake::fact)
        .contains("А. 53.2.health denied", "А. 53.2.health claimed");
  }

  @Test
  void everyKeyOfTheContractIsThereForBothLanguages(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("out").resolve("scores.json");
    scores(folder, reading(List.of(charge(0)))).write(file);

    Scores read = Scores.read(file);
    assertThat(read.byLanguage().keySet()).containsExactlyInAnyOrder("ru", "kk");
    assertThat(read.byLanguage().get("kk").keySet())
        .containsExactly(
            "defendant",
            "charge",
            "circumstance",
            "status",
            "aggravating",
            "penalty",
            "final",
            "norm",
            "citation");
  }

  @Test
  void driftNamesWhatWasLostAndWhichScoreFell(@TempDir Path folder) throws Exception {
    Scores better = scores(folder, reading(List.of(charge(0), charge(1))));
    Scores worse = scores(folder, reading(List.of(charge(0))));

    Drift drift = Drift.between(better, worse);

    assertThat(drift.gained()).isEmpty();
    assertThat(drift.lost())
        .extracting(Scores.Mistake::fact)
        .containsExactly("А. 188 3 1 completed");
    assertThat(drift.fallen()).containsExactly("ru charge: 0.6667, was 1.0000");
  }

  private static Scores scores(Path folder, Reading reading) throws Exception {
    Path file = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
    Evaluation evaluation = new Evaluation(act -> reading, r -> Map.of("А.", Set.of("55.2")));
    for (GoldAct gold : GoldAct.read(file)) {
      evaluation.score(gold, act());
    }
    return evaluation.scores();
  }

  private static Charge charge(int ordinal) {
    return new Charge(
        "А.", ordinal, LawCode.KZ_2014, "188", "3", List.of("1"), Stage.COMPLETED, SPAN);
  }

  private static Reading reading(List<Charge> charges) {
    return new Reading(
        "x",
        "hash",
        "lexicon",
        ActType.VERDICT,
        Procedure.GENERAL,
        null,
        List.of(),
        List.of(new Defendant("А.", false, null, null, SPAN)),
        charges,
        List.of(penalty(PenaltyScope.CHARGE, 0, false), penalty(PenaltyScope.FINAL, null, true)),
        List.of(
            circumstance("53.1.4", Status.RECOGNISED), circumstance("53.2.health", Status.CLAIMED)),
        List.of());
  }

  private static Penalty penalty(PenaltyScope scope, Integer charge, boolean conditional) {
    return new Penalty(
        "А.",
        scope,
        charge,
        PenaltyKind.IMPRISONMENT,
        24,
        PenaltyUnit.MONTHS,
        conditional,
        null,
        SPAN);
  }

  private static Circumstance circumstance(String code, Status status) {
    return new Circumstance("А.", code, Side.MITIGATING, status, "rule", List.of(), "дети", SPAN);
  }

  private static CourtAct act() {
    return CourtAct.verdict("x", Language.RUSSIAN, "дети");
  }
}
