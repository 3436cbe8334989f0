package kz.tarazy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.Coded;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.Reading;
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
    assertThat(broken((gold, act) -> GoldReading.of(gold, act.text())))
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
        GoldReading.day(gold.get("act_date")),
        Language.RUSSIAN,
        true,
        "gold",
        List.of(),
        text);
  }
}
