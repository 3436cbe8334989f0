package kz.tarazy.evaluate.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Language;
import kz.tarazy.evaluate.Bank;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.learned.ModelFile;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class TrainingTest {

  private static final List<String> CRAFTS =
      List.of(
          "сапожничает", "плотничает", "столярничает", "гончарничает", "кузнечит", "ткачествует");

  @TempDir private Path folder;

  @BeforeEach
  void writeABank() throws IOException {
    Path bank = DataSchema.folder("lexicon").resolve("bank");
    for (String language : List.of("ru", "kk")) {
      Files.createDirectories(folder.resolve(language));
      Files.copy(
          bank.resolve(language).resolve("frame.txt"),
          folder.resolve(language).resolve("frame.txt"));
    }
    StringBuilder merits = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String craft = CRAFTS.get(i % CRAFTS.size());
      merits.append(
          "recognised\tСуд учитывает, что А. уже %d год исправно %s для соседей.%n"
              .formatted(i, craft));
      merits.append(
          "none\tПотерпевший В. уже %d год исправно %s для соседей.%n".formatted(i, craft));
    }
    Files.writeString(folder.resolve("ru/53.2.service_merits.tsv"), merits);
    Files.writeString(
        folder.resolve("kk/53.2.service_merits.tsv"),
        "recognised\tА. етік тігеді.\nnone\tВ. етік тігеді.\n".repeat(6));
  }

  private final List<String> progress = new CopyOnWriteArrayList<>();

  private Training training() throws IOException {
    Training training = new Training(Lexicon.load(), progress::add);
    training.add(Bank.read(folder));
    return training;
  }

  @Test
  void trainingAgainGivesTheSameBytes() throws IOException {
    Path first = folder.resolve("first.model");
    Path second = folder.resolve("second.model");
    ModelFile.write(training().train(Language.RUSSIAN).model(), first);
    ModelFile.write(training().train(Language.RUSSIAN).model(), second);
    assertThat(second).hasSameBinaryContentAs(first);
    assertThat(Files.size(first)).isPositive();
    assertThat(progress)
        .startsWith(
            "ru: fold 1 of 3 learned", "ru: fold 2 of 3 learned", "ru: fold 3 of 3 learned");
  }

  @Test
  void theUnreadThirdIsNotLearnedFrom() throws IOException {
    long read =
        Bank.read(folder).sentences().stream().filter(sentence -> !sentence.unread()).count();
    assertThat(training().size()).isEqualTo((int) read);
  }

  @Test
  void aTraitOfTheVictimSpeaksAgainst() throws IOException {
    LinearModel model = training().train(Language.RUSSIAN).model();
    assertThat(model.outcomes())
        .extracting(LinearModel.Outcome::code)
        .containsExactly("53.2.service_merits", LinearModel.OWN);
    assertThat(model.weights().get("s:потерпеть").of(0)).isNegative();
  }

  @Test
  @Tag("slow")
  @EnabledIfSystemProperty(
      named = "tarazy.retrain",
      matches = "true",
      disabledReason =
          "skipped: a quarter of an hour of both cores; ask for it with -Dtarazy.retrain=true")
  void theModelsOfTheProjectAreThoseThatItsDataGive() throws IOException {
    Path learned = DataSchema.folder("lexicon").resolve(Recognisers.FOLDER);
    Path material = learned.resolve(Material.FILE);
    Assumptions.assumeTrue(
        Files.exists(material) && Files.readString(material).strip().equals(Material.version()),
        "the models are older than rules, bank or acts: run jobs/tarazy train");
    Training training = Training.ofProject(System.out::println);
    for (Language language : List.of(Language.RUSSIAN, Language.KAZAKH)) {
      Path trained = folder.resolve(language.code() + ".model");
      ModelFile.write(training.train(language).model(), trained);
      assertThat(trained).hasSameBinaryContentAs(learned.resolve(language.code() + ".model"));
    }
  }
}
