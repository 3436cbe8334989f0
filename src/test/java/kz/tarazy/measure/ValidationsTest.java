package kz.tarazy.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationsTest {

  @TempDir private Path folder;

  @Test
  void actsAreReadAndAddedUp() throws IOException {
    Validations read = Validations.read(write("[[1,0,0,2],[0,2,1,0]]"));

    assertThat(read.acts("53.1.4")).hasSize(2);
    assertThat(read.sum("53.1.4")).isEqualTo(new Validation(1, 2, 1, 2));
    assertThat(read.sum("53.1.5")).isNull();
  }

  @Test
  void aFileThatIsAbsent_tellsNothing() {
    assertThat(Validations.read(folder.resolve("none.json"))).isEqualTo(Validations.NONE);
  }

  @Test
  void anActWithoutItsFourCounts_isRefused() throws IOException {
    Path file = write("[[1,0,0]]");

    assertThatThrownBy(() -> Validations.read(file))
        .hasMessage("validation.json: an act of 53.1.4 must have 4 counts, cannot have: 3");
  }

  private Path write(String acts) throws IOException {
    return Files.writeString(
        folder.resolve("validation.json"), "{\"subjects\": {\"53.1.4\": %s}}".formatted(acts));
  }
}
