package kz.tarazy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankTest {

  @TempDir private Path folder;

  @Test
  void aLineIsStatusSentenceAndNote() throws IOException {
    write(
        "ru/53.1.4.tsv", "# note\nrecognised\tУ А. трое малолетних детей.\tcount\nnone\tДети В.\n");

    List<BankSentence> sentences = Bank.read(folder).sentences();

    assertThat(sentences)
        .extracting(BankSentence::status)
        .containsExactly(Optional.of(Status.RECOGNISED), Optional.empty());
    assertThat(sentences.get(0).words()).isEqualTo("У А. трое малолетних детей.");
    assertThat(sentences.get(0).place()).isEqualTo("ru/53.1.4.tsv:2");
    assertThat(sentences).extracting(BankSentence::code).containsOnly("53.1.4");
  }

  @Test
  void aThirdOfTheBankIsNotLearnedFromAndAllOfThePractice() throws IOException {
    String lines = "none\tУ В. %d детей.\n";
    StringBuilder sentences = new StringBuilder();
    for (int children = 2; children < 32; children++) {
      sentences.append(lines.formatted(children));
    }
    write("ru/53.1.4.tsv", sentences.toString());
    Bank bank = Bank.read(folder);

    assertThat(bank.readable()).hasSizeBetween(10, 28).noneMatch(BankSentence::unread);
    Bank practice = bank.practice(folder);
    assertThat(practice.readable()).hasSize(30).anyMatch(BankSentence::unread);
    assertThat(practice.act(practice.readable().get(0)).text()).contains("У В. 2 детей.");
    assertThat(practice.readable().get(0).place())
        .endsWith("/ru/53.1.4.tsv:1")
        .doesNotStartWith("ru");
  }

  @Test
  void anUnknownStatusIsRefusedWithFileAndLine() throws IOException {
    write("kk/53.1.4.tsv", "recognised\tА. балалы.\naccepted\tА. балалы.\n");

    assertThatThrownBy(() -> Bank.read(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("kk/53.1.4.tsv:2")
        .hasMessageContaining("accepted");
  }

  @Test
  void aLineWithoutSentenceIsRefusedWithFileAndLine() throws IOException {
    write("ru/53.1.4.tsv", "recognised\n");

    assertThatThrownBy(() -> Bank.read(folder)).hasMessageContaining("ru/53.1.4.tsv:1");
  }

  @Test
  void theSentenceStandsInTheFrame() throws IOException {
    write("ru/53.1.4.tsv", "recognised\tУ А. дети.\n");
    Bank bank = Bank.read(folder);

    assertThat(bank.act(bank.sentences().get(0)).text()).isEqualTo("ПРИГОВОР У А. дети. суд");
  }

  @Test
  void onlyTheReadPartIsToldSentenceBySentence() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number = 0; number < 60; number++) {
      lines.append("recognised\tУ А. детей ").append(number).append(".\n");
    }
    write("ru/53.1.4.tsv", lines.toString());
    Bank bank = Bank.read(folder);
    long unread = bank.sentences().stream().filter(BankSentence::unread).count();

    BankScores scores = BankScores.of(bank, act -> reading(act, List.of()));

    assertThat(unread).isBetween(10L, 30L);
    assertThat(scores.errors()).hasSize((int) (60 - unread));
    assertThat(scores.parts().get("ru unread").recognised().fn()).isEqualTo(unread);
    assertThat(bank.sentences())
        .filteredOn(BankSentence::unread)
        .noneMatch(
            sentence ->
                scores.errors().stream().anyMatch(error -> error.words().equals(sentence.words())));
  }

  @Test
  void statusAndFalseAlarmsAreCountedForTheCodeOfTheFileAlone() throws IOException {
    write("ru/53.1.4.tsv", "recognised\tУ А. дети.\ndenied\tДетей не доказано.\nnone\tДети В.\n");
    Bank bank = Bank.read(folder);

    BankScores scores =
        BankScores.of(
            bank,
            act ->
                reading(
                    act,
                    List.of(found("53.1.4", Status.RECOGNISED), found("53.1.6", Status.CLAIMED))));

    List<BankScores.Part> parts = List.copyOf(scores.parts().values());
    assertThat(parts.stream().mapToLong(part -> part.recognised().tp()).sum()).isEqualTo(1);
    assertThat(parts.stream().mapToLong(part -> part.recognised().fp()).sum()).isEqualTo(2);
    assertThat(parts.stream().mapToInt(BankScores.Part::statusRight).sum()).isEqualTo(1);
    assertThat(parts.stream().mapToInt(BankScores.Part::falseAlarms).sum()).isEqualTo(1);
  }

  @Test
  void theBankOfTheProjectIsWellFormed() throws IOException {
    assertThat(Bank.read(DataSchema.folder("lexicon").resolve("bank")).sentences()).isNotEmpty();
  }

  private void write(String name, String lines) throws IOException {
    for (String language : List.of("ru", "kk")) {
      Files.createDirectories(folder.resolve(language));
      Files.writeString(folder.resolve(language).resolve("frame.txt"), "ПРИГОВОР {sentence} суд");
    }
    Files.writeString(folder.resolve(name), lines);
  }

  private static Circumstance found(String code, Status status) {
    return new Circumstance(
        "А.", code, Side.MITIGATING, status, "rule", List.of(), "дети", new Span(0, 4));
  }

  private static Reading reading(CourtAct act, List<Circumstance> circumstances) {
    return new Reading(
        act.actId(),
        "",
        "",
        ActType.VERDICT,
        Procedure.GENERAL,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        circumstances,
        List.of());
  }
}
