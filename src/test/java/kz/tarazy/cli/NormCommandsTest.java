package kz.tarazy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class NormCommandsTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Tarazy.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void aNormIsShownAsItStoodOnADay() {
    assertThat(run("norms", "--show", "55.2", "--on", "2019-05-01", "--lang", "en")).isZero();
    assertThat(out.toString()).contains("[55.E1]", "two thirds (grave)");
  }

  @Test
  void theListHoldsNormsAndCircumstances() {
    assertThat(run("norms", "--list")).isZero();
    assertThat(out.toString()).contains("55.2", "53.1.4");
  }

  @Test
  void oneQuestionIsAnsweredWithItsDerivation() {
    assertThat(
            run(
                "cap",
                "--article",
                "188",
                "--part",
                "3",
                "--date",
                "2021-03-01",
                "--mitigating",
                "53.1.6",
                "--stage",
                "attempt",
                "--lang",
                "en"))
        .isZero();
    assertThat(out.toString()).contains("84 × 3/4 = 63", "63 × 2/3 = 42", "at most 42");
  }

  @Test
  void anUnknownCircumstanceIsWrongUse() {
    assertThat(run("cap", "--article", "188", "--date", "2021-03-01", "--mitigating", "53.9"))
        .isEqualTo(2);
    assertThat(err.toString()).contains("No circumstance has the code 53.9");
  }

  @Test
  void anUnknownLanguageIsWrongUse() {
    assertThat(run("norms", "--list", "--lang", "de")).isEqualTo(2);
    assertThat(err.toString()).contains("kk, ru or en");
  }
}
