package kz.tarazy.extract.learned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  @TempDir private Path folder;

  @Test
  void aModelComesBackFromItsFile() throws IOException {
    LinearModel model =
        new LinearModel(
            "ru",
            List.of(
                new LinearModel.Outcome("53.2.health", -1.5, 0.8),
                new LinearModel.Outcome(LinearModel.OWN, 0.25, 1)),
            new Judge(List.of(1.0, 0.5, -0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -1.0, 2.0)),
            Map.of(
                "s:болезнь", new LinearModel.Weights(new int[] {0, 1}, new double[] {2.5, -0.01})));
    Path file = folder.resolve("ru.model");
    ModelFile.write(model, file);
    assertThat(Files.readString(file))
        .isEqualTo(
            """
            model\tru\t1.0000\t0.5000\t-0.2500\t0.0000\t0.0000\t0.0000\t0.0000\t0.0000\t0.0000\t0.0000\t0.0000\t-1.0000\t2.0000
            outcome\t53.2.health\t-1.5000\t0.80
            outcome\town\t0.2500\t1.00
            s:болезнь\t0:250\t1:-1
            """);
    LinearModel read = ModelFile.read(file);
    assertThat(read.outcomes()).isEqualTo(model.outcomes());
    assertThat(read.judge()).isEqualTo(model.judge());
    assertThat(read.weights().get("s:болезнь").of(0)).isEqualTo(2.5);
    assertThat(read.weights().get("s:болезнь").of(1)).isEqualTo(-0.01);
  }

  @Test
  void aBrokenLineIsNamed() throws IOException {
    Path file = folder.resolve("kk.model");
    Files.writeString(file, "model\tkk\ns:бала\tnothing\n");
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(LearnedException.class)
        .hasMessageContaining("kk.model, line 2")
        .hasMessageContaining("tarazy train");
  }

  @Test
  void aModelOfAnotherVersionIsRefusedWithWhatToDo() throws IOException {
    Path file = folder.resolve("kk.model");
    Files.writeString(file, "model\tkk\t1\t2\n");
    assertThatThrownBy(() -> ModelFile.read(file))
        .isInstanceOf(LearnedException.class)
        .hasMessageContaining("a judge has 13 weights, not 2")
        .hasMessageContaining("tarazy train");
  }

  @Test
  void aModelOfFactsWithoutItsJudgeIsRefusedWithWhatToDo() throws IOException {
    Files.writeString(folder.resolve("ru.model"), "model\tru\n");
    assertThatThrownBy(() -> Recognisers.read(folder))
        .isInstanceOf(LearnedException.class)
        .hasMessageContaining("ru.model does not tell how sure it is")
        .hasMessageContaining("tarazy train");
  }

  @Test
  void withoutModelsThereIsNoRecogniserAndNoVersion() {
    assertThat(Recognisers.read(folder)).isEqualTo(Recognisers.NONE);
  }
}
