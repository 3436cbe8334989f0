package kz.tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.tarazy.evaluate.Scores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TarazyTest {

  private static final String SAMPLE = "data-schema/sample";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpNamesEveryCommand() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains(
            "demo",
            "run",
            "ingest",
            "extract",
            "assess",
            "measure",
            "report",
            "explain",
            "status",
            "quarantine",
            "expire",
            "evaluate",
            "generate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "run",
        "ingest",
        "extract",
        "assess",
        "measure",
        "report",
        "explain",
        "status",
        "quarantine",
        "expire",
        "evaluate",
        "generate"
      })
  void everyCommandHasHelpWithAnExample(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Example: jobs/tarazy " + command);
  }

  @Test
  void aMissingOptionIsWrongUseWithAHint() {
    assertThat(run("extract")).isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString()).contains("--warehouse");
  }

  @Test
  void aDateThatIsNoneIsWrongUse() {
    assertThat(run("measure", "--warehouse", "w", "--from", "yesterday"))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString()).contains("yesterday");
  }

  @Test
  void anInputThatDoesNotExistIsRefusedBeforeAnythingIsMade(@TempDir Path folder) {
    Path warehouse = folder.resolve("w");

    assertThat(run("ingest", "--input", "/no/such", "--warehouse", warehouse.toString()))
        .isEqualTo(ExitCode.INPUT_REFUSED);
    assertThat(err.toString()).contains("/no/such").doesNotContain("Exception");
    assertThat(warehouse).doesNotExist();
  }

  @Test
  void fewerThanOneActIsWrongUse(@TempDir Path folder) {
    assertThat(run("generate", "--acts", "0", "--output", folder.toString()))
        .isEqualTo(ExitCode.WRONG_USE);
    assertThat(err.toString()).contains("cannot be: 0");
  }

  @Test
  void evaluateWritesEveryKeyAndComparesWithABaseline(@TempDir Path folder) throws Exception {
    Path scores = folder.resolve("scores.json");

    assertThat(evaluate(scores)).isZero();
    assertThat(Scores.read(scores).acts()).isEqualTo(26);
    assertThat(Scores.read(scores).byLanguage()).containsKeys("ru", "kk");
    assertThat(evaluate(folder.resolve("again.json"), "--baseline", scores.toString())).isZero();

    Path better = folder.resolve("better.json");
    Files.writeString(
        better, Files.readString(scores).replaceAll("\"f1\" : [0-9.]+", "\"f1\" : 1.1"));
    assertThat(evaluate(folder.resolve("worse.json"), "--baseline", better.toString()))
        .isEqualTo(ExitCode.BELOW_EXPECTATION);
    assertThat(out.toString()).contains("fell");
  }

  @Test
  void theBankIsScoredWithoutActs(@TempDir Path folder) throws Exception {
    Path scores = folder.resolve("bank.json");

    assertThat(run("evaluate", "--bank", "--output", scores.toString())).isZero();
    assertThat(Scores.read(scores).bank().parts())
        .containsOnlyKeys("ru read", "ru unread", "kk read", "kk unread");
    assertThat(out.toString()).contains("bank ru unread").doesNotContain("is recognised, read");
  }

  @Test
  void evaluateWithNeitherActsNorBankIsWrongUse(@TempDir Path folder) {
    assertThat(run("evaluate", "--output", folder.resolve("s.json").toString())).isNotZero();
    assertThat(err.toString()).contains("--bank");
  }

  @Test
  void anActWithoutItsTextIsRefused(@TempDir Path folder) {
    assertThat(
            run(
                "evaluate",
                "--texts",
                folder.toString(),
                "--gold",
                SAMPLE + "/gold.jsonl",
                "--output",
                folder.resolve("s.json").toString()))
        .isEqualTo(ExitCode.INPUT_REFUSED);
    assertThat(err.toString()).contains("ru-001");
  }

  private int evaluate(Path output, String... more) {
    String[] arguments = {
      "evaluate",
      "--texts",
      SAMPLE + "/acts",
      "--gold",
      SAMPLE + "/gold.jsonl",
      "--output",
      output.toString()
    };
    String[] all = new String[arguments.length + more.length];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return run(all);
  }

  private int run(String... arguments) {
    return Tarazy.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
