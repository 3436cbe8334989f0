package kz.tarazy.measure.declared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tarazy.act.Coded;
import kz.tarazy.act.DataSchema;
import kz.tarazy.measure.Reason;
import kz.tarazy.norm.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclarationsTest {

  private static final String VALID =
      """
      id: m
      title: {kk: a, ru: b, en: c}
      population:
        id: p
        where:
          - column: act_type
            in: [verdict]
        edition: governing
      unit: check
      outcome:
        of: check
        subjects: ["cap.*"]
        success: [kept]
        among: [kept, broken]
      strata: [court]
      minimum: 3
      methods: [rate, funnel]
      explanation: {kk: a, ru: b, en: c}
      """;

  @TempDir Path folder;

  @Test
  void measuresOfTheProject_areValid() {
    List<Declaration> declarations = Declarations.read(DataSchema.folder("measures"));

    assertThat(declarations)
        .extracting(Declaration::id)
        .contains("recognition_rate", "recognition_given_fact", "cap_kept", "contradictions");
  }

  @Test
  void everyCheckOfTheCatalogue_isMeasured() {
    List<Declaration> checks =
        Declarations.read(DataSchema.folder("measures")).stream()
            .filter(one -> one.outcome().of() == OutcomeKind.CHECK)
            .toList();

    assertThat(Catalogue.load().checks())
        .hasSizeGreaterThan(20)
        .allSatisfy(
            check ->
                assertThat(checks)
                    .as(check.id())
                    .anyMatch(declared -> declared.outcome().concerns(check.id())));
  }

  @Test
  void readMe_namesEveryColumnMethodAndNote() throws IOException {
    String text = Files.readString(DataSchema.folder("measures").resolve("README.md"));

    Stream.of(Column.values(), Method.values(), Reason.values(), Unit.values(), Basis.values())
        .<Coded>flatMap(Arrays::stream)
        .forEach(value -> assertThat(text).contains("`" + value.code() + "`"));
  }

  @Test
  void unitOutsideThePopulation_isExcludedByTheFirstConditionItMisses() {
    Population population =
        new Population(
            "p",
            List.of(
                new Filter(Column.ACT_TYPE, List.of("verdict"), null),
                new Filter(Column.PENALTY_KIND, null, List.of("acquitted"))),
            "governing",
            null);

    assertThat(population.exclusion(Map.of(Column.ACT_TYPE, "verdict"))).isEmpty();
    assertThat(population.exclusion(Map.of())).map(Filter::column).contains(Column.ACT_TYPE);
    assertThat(
            population.exclusion(
                Map.of(Column.ACT_TYPE, "verdict", Column.PENALTY_KIND, "acquitted")))
        .map(Filter::column)
        .contains(Column.PENALTY_KIND);
  }

  @Test
  void outcome_knowsItsSubjectsAndValues() {
    Outcome outcome =
        new Outcome(
            OutcomeKind.CIRCUMSTANCE,
            List.of("53.1.4", "53.2.*"),
            List.of("recognised"),
            List.of("recognised", "denied"));

    assertThat(outcome.concerns("53.1.4")).isTrue();
    assertThat(outcome.concerns("53.1.40")).isFalse();
    assertThat(outcome.concerns("53.2.health")).isTrue();
    assertThat(outcome.counts("absent")).isFalse();
    assertThat(outcome.succeeds("denied")).isFalse();
  }

  @Test
  void validFile_isRead() throws IOException {
    write(VALID);

    Declaration declaration = Declarations.read(folder).get(0);

    assertThat(declaration.strata()).containsExactly(Column.COURT);
    assertThat(declaration.minimum()).isEqualTo(3);
    assertThat(declaration.covariates()).isEmpty();
  }

  @Test
  void unknownKey_isNamedWithItsLine() throws IOException {
    write(VALID.replace("minimum: 3", "minimum: 3\nmaximum: 9"));

    assertThatThrownBy(() -> Declarations.read(folder))
        .isInstanceOf(DeclarationException.class)
        .hasMessageStartingWith("m.yaml:17: ")
        .hasMessageContaining("maximum");
  }

  @Test
  void unknownColumn_isNamedWithTheKnownOnes() throws IOException {
    write(VALID.replace("strata: [court]", "strata: [judge]"));

    assertThatThrownBy(() -> Declarations.read(folder))
        .hasMessageStartingWith("m.yaml:15: Column must be one of")
        .hasMessageEndingWith("cannot be: judge");
  }

  @Test
  void missingKey_isNamed() throws IOException {
    write(VALID.replace("unit: check\n", ""));

    assertThatThrownBy(() -> Declarations.read(folder))
        .hasMessageStartingWith("m.yaml:")
        .hasMessageEndingWith("The key unit must be given");
  }

  @Test
  void syntaxError_isNamedWithItsLine() throws IOException {
    write(VALID.replace("strata: [court]", "strata: [court"));

    assertThatThrownBy(() -> Declarations.read(folder)).hasMessageStartingWith("m.yaml:1");
  }

  @Test
  void successOutsideTheCounted_isRefused() throws IOException {
    write(VALID.replace("success: [kept]", "success: [not_decidable]"));

    assertThatThrownBy(() -> Declarations.read(folder))
        .hasMessageContaining("Success must lie among the counted, cannot be: [not_decidable]");
  }

  @Test
  void resultThatDoesNotExist_isRefused() throws IOException {
    write(VALID.replace("success: [kept]", "success: [recognised]"));

    assertThatThrownBy(() -> Declarations.read(folder))
        .hasMessageContaining("is one of kept, broken, not_decidable, cannot be: recognised");
  }

  @Test
  void wrongUnit_isRefused() throws IOException {
    write(VALID.replace("unit: check", "unit: count"));

    assertThatThrownBy(() -> Declarations.read(folder))
        .hasMessageContaining("An outcome of check is not told of the unit count");
  }

  @Test
  void onePopulationIdDeclaredInTwoWays_isRefused() throws IOException {
    write(VALID);
    Files.writeString(
        folder.resolve("n.yaml"),
        VALID.replace("id: m", "id: n").replace("verdict", "appeal_ruling"));

    assertThatThrownBy(() -> Declarations.read(folder))
        .hasMessage("n.yaml:1: Population p is declared otherwise in another file");
  }

  @Test
  void idOtherThanTheFileName_isRefused() throws IOException {
    write(VALID.replace("id: m", "id: other"));

    assertThatThrownBy(() -> Declarations.read(folder))
        .hasMessage("m.yaml:1: The id must be the file's name, cannot be: other");
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("m.yaml"), text);
  }
}
