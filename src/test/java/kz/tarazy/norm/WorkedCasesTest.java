package kz.tarazy.norm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.tarazy.act.Coded;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Stage;
import org.assertj.core.api.SoftAssertions;
import org.hipparchus.fraction.BigFraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked cases of the limits, each derived by hand from the law's text. */
class WorkedCasesTest {

  private static final CapEngine ENGINE = new CapEngine(Catalogue.load());

  @TestFactory
  Stream<DynamicTest> everyWorkedCaseHolds() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode item : cases()) {
      String name =
          item.get("c").asText() + " " + item.get("on").asText() + ": " + item.get("why").asText();
      tests.add(DynamicTest.dynamicTest(name, () -> hold(item)));
    }
    return tests.stream();
  }

  @Test
  void thereAreEnoughCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(120);
  }

  private static JsonNode cases() throws IOException {
    try (InputStream file = WorkedCasesTest.class.getResourceAsStream("worked-cases.yaml")) {
      return new YAMLMapper().readTree(file).get("cases");
    }
  }

  private static void hold(JsonNode item) {
    CapAnswer answer = ENGINE.answer(question(item));
    SoftAssertions softly = new SoftAssertions();
    if (item.has("at_most")) {
      softly
          .assertThat(
              answer.limits().stream()
                  .map(Limit::maximum)
                  .sorted()
                  .map(WorkedCasesTest::text)
                  .toList())
          .as("maxima of %s", answer.derivation())
          .isEqualTo(texts(item.get("at_most")));
    }
    if (item.has("at_least")) {
      softly
          .assertThat(
              answer.limits().stream()
                  .map(Limit::minimum)
                  .sorted()
                  .map(WorkedCasesTest::text)
                  .toList())
          .as("minima of %s", answer.derivation())
          .isEqualTo(texts(item.get("at_least")));
    }
    softly
        .assertThat(answer.missing())
        .isEqualTo(item.has("missing") ? texts(item.get("missing")) : List.of());
    if (item.has("barred")) {
      softly
          .assertThat(answer.limits())
          .isNotEmpty()
          .extracting(Limit::barredBy)
          .containsOnly(item.get("barred").asText());
    }
    for (String judgement : item.get("judge").asText().split(", ", -1)) {
      String[] parts = judgement.split(" ", -1);
      softly
          .assertThat(answer.judgeMaximum(new BigFraction(Integer.parseInt(parts[0]))).code())
          .as("%s of %s", parts[0], answer.derivation())
          .isEqualTo(parts[1]);
    }
    softly.assertAll();
  }

  private static CapQuestion question(JsonNode item) {
    String charge = item.get("c").asText();
    List<String> points = List.of();
    int mark = charge.indexOf('#');
    if (mark >= 0) {
      points = List.of(charge.substring(mark + 1));
      charge = charge.substring(0, mark);
    }
    String[] steps = charge.split("\\.", -1);
    String with = item.path("with").asText("");
    Map<String, Boolean> facts = new HashMap<>();
    item.path("facts")
        .properties()
        .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asBoolean()));
    String[] days = item.get("on").asText().split("/", -1);
    return CapQuestion.of(LawCode.KZ_2014, steps[0], steps.length > 1 ? steps[1] : null)
        .points(points)
        .stage(Coded.of(Stage.class, item.path("stage").asText("completed")))
        .offender(Coded.of(Offender.class, item.path("offender").asText("adult")))
        .mitigating(with.contains("m") ? Set.of("53.1.6") : Set.of())
        .aggravating(with.contains("a") ? Set.of("54.1.4") : Set.of())
        .procedure(Coded.of(Procedure.class, item.path("procedure").asText("general")))
        .relief(item.has("relief") ? CapQuestion.Relief.EXCEPTIONAL : CapQuestion.Relief.NONE)
        .kind(Coded.of(PenaltyKind.class, item.path("kind").asText("imprisonment")))
        .dates(day(days[0]), day(days[1]))
        .facts(facts);
  }

  private static LocalDate day(String text) {
    return text.equals("none") ? null : LocalDate.parse(text);
  }

  private static String text(BigFraction amount) {
    String whole = amount.getNumerator().toString();
    String parts = amount.getDenominator().toString();
    return parts.equals("1") ? whole : whole + "/" + parts;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }
}
