package kz.tarazy.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreesTest {

  @TempDir private Path folder;

  /** Says "denied" where a trait stands; else "recognised" the surer the first look was. */
  private static final String WRITTEN =
      """
      trees\tru\tdenied\trecognised
      feature\tw>отклонять
      feature\tlook:own:recognised
      0:0.5:u -1.0 2.0
      0:0.5:u 1:0.4:o 0.25 1.5 -3.0
      """;

  private Path written(String text) throws IOException {
    Path file = folder.resolve("ru-status.trees");
    Files.writeString(file, text);
    return file;
  }

  @Test
  void treesComeBackFromTheirFile() throws IOException {
    Trees trees = Trees.read(written(WRITTEN));
    Path again = folder.resolve("again.trees");
    trees.write(again);
    assertThat(Files.readString(again)).isEqualTo(WRITTEN);
    assertThat(trees.language()).isEqualTo("ru");
  }

  @Test
  void everyBranchIsTaken() throws IOException {
    Trees trees = Trees.read(written(WRITTEN));
    assertThat(trees.opinion(Map.of("w>отклонять", 1F)).get("denied"))
        .isEqualTo(1 / (1 + Math.exp(-5)), within(1e-9));
    assertThat(trees.opinion(Map.of("look:own:recognised", 0.3F)).get("recognised"))
        .isEqualTo(1 / (1 + Math.exp(-1.25)), within(1e-9));
    assertThat(trees.opinion(Map.of("look:own:recognised", 0.4F, "unknown", 1F)).get("recognised"))
        .isEqualTo(1 / (1 + Math.exp(-2.5)), within(1e-9));
    assertThat(trees.opinion(Map.of()).get("recognised"))
        .as("what is absent goes over the second threshold")
        .isEqualTo(1 / (1 + Math.exp(-2.5)), within(1e-9));
  }

  @Test
  void aBrokenLineIsNamedWithWhatToDo() throws IOException {
    for (String line :
        List.of("0:0.5:u -1.0", "7:0.5:u 1.0 2.0", "1.0 2.0", "x", "0:0.5:y 1.0 2.0")) {
      assertThatThrownBy(() -> Trees.read(written("trees\tru\tdenied\nfeature\ta\n" + line + "\n")))
          .isInstanceOf(LearnedException.class)
          .hasMessageContaining("ru-status.trees, line 3")
          .hasMessageContaining("tarazy train");
    }
    assertThatThrownBy(() -> Trees.read(written("trees\tru\tdenied\trecognised\n1.0\n")))
        .isInstanceOf(LearnedException.class)
        .hasMessageContaining("1 trees, not as many for each of 2 outcomes");
    assertThatThrownBy(() -> Trees.read(written("")))
        .isInstanceOf(LearnedException.class)
        .hasMessageContaining("no head line");
  }

  @Test
  void theModelsOfAFolderHaveTheirSecondLookAndItsBytesInTheirVersion() throws IOException {
    Files.writeString(
        folder.resolve("ru-status.model"),
        "model\tru\noutcome\tdenied\t0.0000\t1.00\noutcome\trecognised\t0.0000\t1.00\n");
    Recognisers without = Recognisers.read(folder);
    written(WRITTEN);
    Recognisers with = Recognisers.read(folder);
    assertThat(without.statuses().get(Language.RUSSIAN).second()).isEmpty();
    assertThat(with.statuses().get(Language.RUSSIAN).second()).isPresent();
    assertThat(with.version()).isNotEqualTo(without.version());
    written(WRITTEN.replace("trees\tru", "trees\tkk"));
    assertThatThrownBy(() -> Recognisers.read(folder))
        .isInstanceOf(LearnedException.class)
        .hasMessageContaining("ru-status.trees is of the language kk");
  }

  @Test
  void theTreesOfOwnersAreOfNoOneLanguage() throws IOException {
    Path file = folder.resolve(Recognisers.OWNERS);
    Files.writeString(file, "trees\tall\tother\town\n0.0\n1.0\n");
    assertThat(Recognisers.read(folder).owners()).isPresent();
    Files.writeString(file, "trees\tru\tother\town\n0.0\n1.0\n");
    assertThatThrownBy(() -> Recognisers.read(folder))
        .isInstanceOf(LearnedException.class)
        .hasMessageContaining("owner.trees is of the language ru");
  }

  @Test
  void treesThatKnowNoOwnerAreRefused() throws IOException {
    Files.writeString(folder.resolve(Recognisers.OWNERS), "trees\tall\tother\n0.0\n");
    assertThatThrownBy(() -> Recognisers.read(folder))
        .isInstanceOf(LearnedException.class)
        .hasMessageContaining("owner.trees does not tell owners");
  }
}
