package kz.tarazy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinePartsTest {

  private static final RecordReader READER = RecordReader.load();

  @TempDir private Path folder;
  private String lines;

  @BeforeEach
  void writeLines() {
    StringBuilder text = new StringBuilder();
    String[] ends = {"\n", "\r\n", "\r", "\n\n"};
    for (int i = 0; i < 200; i++) {
      text.append(
              i % 17 == 3 ? "no json" : "{\"act_id\":\"a-%d\",\"text\":\"Сот %d\"}".formatted(i, i))
          .append(ends[i % ends.length]);
    }
    lines = text.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251"})
  void theRecordsOfThePartsAreThoseOfTheWholeFileWithTheirLines(String charset) throws Exception {
    InputFile file = write("acts.jsonl", Charset.forName(charset));

    List<InputFile> parts = LineParts.of(file, 500);

    assertThat(parts.size()).isGreaterThan(5);
    assertThat(parts.stream().flatMap(part -> read(part).stream()).toList())
        .isEqualTo(read(file))
        .hasSize(200);
  }

  @Test
  void anUnfinishedLastLineBelongsToTheLastPart() throws Exception {
    lines = lines.strip();
    InputFile file = write("acts.jsonl", StandardCharsets.UTF_8);

    assertThat(LineParts.of(file, 500).stream().flatMap(part -> read(part).stream()).toList())
        .isEqualTo(read(file));
  }

  @Test
  void whatCannotBeSharedOutByLinesIsReadWhole() throws Exception {
    InputFile wide = write("wide.jsonl", StandardCharsets.UTF_16LE);
    InputFile packed = write("acts.jsonl.gz", StandardCharsets.UTF_8);

    assertThat(LineParts.of(wide, 500)).containsExactly(wide);
    assertThat(LineParts.of(packed, 500)).containsExactly(packed);
    InputFile small = write("small.jsonl", StandardCharsets.UTF_8);
    assertThat(LineParts.of(small)).containsExactly(small);
  }

  private InputFile write(String name, Charset charset) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, lines.getBytes(charset));
    return InputFiles.list(List.of(file)).get(0);
  }

  private static List<Intake> read(InputFile file) {
    List<Intake> records = new ArrayList<>();
    try (var stream = READER.read(file)) {
      stream.forEach(records::add);
    }
    return records;
  }
}
