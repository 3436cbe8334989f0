package kz.tarazy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Charge;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.Coded;
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
import kz.tarazy.extract.ActReader;
import kz.tarazy.norm.Catalogue;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The checks over the annotated development acts, as their annotators read them and as the reader
 * does: what is planted is reported and nothing else is.
 */
class DevelopmentActsTest {

  private static final Path GOLD = Path.of("../shared/gold/dev");

  private static final String WRONG_ITEM = "kk-012 Қ. item.mismatch.mismatch";

  /**
   * What is planted. Article 106(2): ten years at most, grave, so art 55(2) allows 120 × 2/3 = 80
   * months; 84 were imposed. Article 191(2): seven years at most, grave, so 84 × 2/3 = 56 months;
   * 60 were imposed. In kk-005 a young child is told and none is said to be established. In kk-012
   * repentance is counted under item 10, which is the victim's conduct; annotations hold no items,
   * so that only the reader can see it.
   */
  private static final List<String> PLANTED =
      List.of(
          "kk-005 К. stated.not_recognised.not_recognised",
          "kk-007 Т. cap.55.2.exceeded",
          WRONG_ITEM,
          "ru-014 Ф. cap.55.2.exceeded");

  @Test
  void plantedContradictionsAreReportedAndNothingElse() throws IOException {
    assertThat(broken((gold, act) -> reading(gold, act.text())))
        .containsExactlyElementsOf(
            PLANTED.stream().filter(planted -> !planted.equals(WRONG_ITEM)).toList());
  }

  @Test
  void theSameHoldsOverWhatTheReaderReads() throws IOException {
    ActReader reader = ActReader.standard();
    assertThat(broken((gold, act) -> reader.read(act))).containsExactlyElementsOf(PLANTED);
  }

  private static Set<String> broken(BiFunction<JsonNode, CourtAct, Reading> read)
      throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(GOLD), "the annotated development acts are not beside the project");
    Assessor assessor = Assessor.of(Catalogue.load());
    Set<String> broken = new TreeSet<>();
    for (String line : Files.readAllLines(GOLD.resolve("gold.jsonl"))) {
      JsonNode gold = new ObjectMapper().readTree(line);
      CourtAct act = act(gold, Files.readString(GOLD.resolve(gold.get("file").asText())));
      for (Assessment row : assessor.assess(act, read.apply(gold, act))) {
        if (row.result() == CheckResult.BROKEN) {
          broken.add(act.actId() + " " + row.defendant() + " " + row.reason());
        }
      }
    }
    return broken;
  }

  private static CourtAct act(JsonNode gold, String text) {
    return new CourtAct(
        gold.get("act_id").asText(),
        "hash",
        null,
        null,
        null,
        null,
        Coded.of(ActType.class, gold.get("act_type").asText()),
        day(gold.get("act_date")),
        Language.RUSSIAN,
        true,
        "gold",
        List.of(),
        text);
  }

  private static Reading reading(JsonNode gold, String text) {
    List<Defendant> defendants = new ArrayList<>();
    List<Charge> charges = new ArrayList<>();
    List<Penalty> penalties = new ArrayList<>();
    List<Circumstance> circumstances = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (JsonNode person : gold.get("defendants")) {
      String label = person.get("ref").asText();
      Span somewhere = new Span(0, 1);
      defendants.add(
          new Defendant(
              label,
              person.get("minor_at_offence").asBoolean(),
              person.get("none_mitigating_stated").asBoolean() ? somewhere : null,
              person.get("none_aggravating_stated").asBoolean() ? somewhere : null,
              somewhere));
      int ordinal = 0;
      for (JsonNode charge : person.get("charges")) {
        List<String> points = new ArrayList<>();
        charge.get("points").forEach(point -> points.add(point.asText()));
        charges.add(
            new Charge(
                label,
                ordinal++,
                LawCode.KZ_2014,
                charge.get("article").asText(),
                charge.get("part").isNull() ? null : charge.get("part").asText(),
                points,
                Coded.of(Stage.class, charge.get("stage").asText()),
                somewhere));
      }
      int count = 0;
      for (JsonNode penalty : person.get("penalties")) {
        penalties.add(penalty(label, PenaltyScope.CHARGE, count++, penalty));
      }
      if (person.hasNonNull("final")) {
        penalties.add(penalty(label, PenaltyScope.FINAL, null, person.get("final")));
      }
      told(person, "mitigating", label, text, circumstances);
      told(person, "aggravating", label, text, circumstances);
      for (JsonNode norm : person.get("norms_applied")) {
        String[] steps = norm.asText().split("\\.", 2);
        citations.add(
            new Citation(
                label,
                LawCode.KZ_2014,
                steps[0],
                steps.length > 1 ? steps[1] : null,
                null,
                CitationRole.APPLIED,
                somewhere));
      }
    }
    return new Reading(
        gold.get("act_id").asText(),
        "hash",
        "gold",
        Coded.of(ActType.class, gold.get("act_type").asText()),
        Coded.of(Procedure.class, gold.get("procedure").asText()),
        day(gold.get("offence_date")),
        List.of(),
        defendants,
        charges,
        penalties,
        circumstances,
        citations);
  }

  private static void told(
      JsonNode person, String side, String label, String text, List<Circumstance> circumstances) {
    for (JsonNode item : person.get(side)) {
      String quote = item.get("quote").asText();
      int at = Math.max(0, text.indexOf(quote));
      circumstances.add(
          new Circumstance(
              label,
              item.get("code").asText(),
              Coded.of(Side.class, side),
              Coded.of(Status.class, item.get("status").asText()),
              "gold",
              List.of(),
              quote,
              new Span(at, at + quote.length())));
    }
  }

  private static Penalty penalty(
      String label, PenaltyScope scope, Integer charge, JsonNode penalty) {
    return new Penalty(
        label,
        scope,
        charge,
        Coded.of(PenaltyKind.class, penalty.get("kind").asText()),
        penalty.get("amount").isNull() ? null : Integer.valueOf(penalty.get("amount").asInt()),
        penalty.get("unit").isNull()
            ? null
            : Coded.of(PenaltyUnit.class, penalty.get("unit").asText()),
        penalty.path("conditional").asBoolean(false),
        null,
        new Span(0, 1));
  }

  private static LocalDate day(JsonNode text) {
    return text == null || text.isNull() ? null : LocalDate.parse(text.asText());
  }
}
