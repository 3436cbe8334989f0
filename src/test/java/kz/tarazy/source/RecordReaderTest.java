package kz.tarazy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

  @TempDir Path folder;

  private final RecordReader reader = RecordReader.load();
  private final ObjectMapper mapper = new ObjectMapper();

  private List<Intake> read() {
    return InputFiles.list(List.of(folder)).stream()
        .flatMap(
            file -> {
              try (Stream<Intake> records = reader.read(file)) {
                return records.toList().stream();
              }
            })
        .toList();
  }

  private String line(String id, String text) {
    ObjectNode node = mapper.createObjectNode();
    return node.put("act_id", id).put("text", text).toString();
  }

  private static List<String> outcomes(List<Intake> records) {
    return records.stream()
        .map(
            record ->
                record instanceof Quarantine q
                    ? q.position() + " " + q.reason().code()
                    : ((RawRecord) record).recordId())
        .toList();
  }

  @Test
  void jsonLines_badLinesAreRefusedInTheirPlace() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        line("1", Acts.RUSSIAN)
            + "\n\n{\"act_id\": 7\n[1]\n{\"act_id\":\"5\"}\n"
            + line("6", Acts.KAZAKH));

    assertThat(outcomes(read()))
        .containsExactly("1", "3 bad_json", "4 bad_json", "5 schema_violation", "6");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gz", "zst"})
  void compressedLines_areReadAsPlainOnes(String compression) throws IOException {
    Path file = folder.resolve("a.jsonl." + compression);
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream compressed =
            compression.equals("gz")
                ? new GZIPOutputStream(out)
                : new ZstdCompressorOutputStream(out)) {
      compressed.write(line("1", Acts.RUSSIAN).getBytes(StandardCharsets.UTF_8));
    }

    assertThat(((RawRecord) read().get(0)).text()).isEqualTo(Acts.RUSSIAN);
  }

  @Test
  void truncatedGzip_isUnreadable() throws IOException {
    Files.write(folder.resolve("a.jsonl.gz"), new byte[] {31, (byte) 139, 8, 0, 0});

    assertThat(outcomes(read())).containsExactly("0 unreadable_file");
  }

  @Test
  void jsonArray_isReadElementByElement() throws IOException {
    Files.writeString(
        folder.resolve("a.json"),
        "[" + line("1", Acts.RUSSIAN) + "," + line("2", Acts.KAZAKH) + "]");

    assertThat(outcomes(read())).containsExactly("1", "2");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void delimited_separatorIsSeenFromTheHeader(String separator) throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        String.join(separator, "act_id", "act_date", "text")
            + "\n"
            + String.join(separator, "1", "2023-05-12", "\"" + Acts.RUSSIAN + "\"")
            + "\n1\n");

    List<Intake> records = read();

    assertThat(outcomes(records)).containsExactly("1", "2 bad_row");
    assertThat(((RawRecord) records.get(0)).text()).isEqualTo(Acts.RUSSIAN);
    assertThat(((RawRecord) records.get(0)).field("act_date")).isEqualTo("2023-05-12");
  }

  @Test
  void unclosedQuote_isRefusedAndEndsTheFile() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "act_id,text\n1,x\n2,\"open\n3,y\n");

    assertThat(outcomes(read())).containsExactly("1", "2 bad_row");
  }

  @Test
  void recordsWithoutAnyText_areOneRefusalForTheFile() throws IOException {
    Files.writeString(folder.resolve("truth.jsonl"), "{\"x\":1}\n{\"x\":2}\n");

    assertThat(outcomes(read())).containsExactly("0 unknown_record_shape");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.csv", "a.json", "a.xml"})
  void fileWithoutRecords_isRefusedAsAWhole(String name) throws IOException {
    Files.writeString(folder.resolve(name), name.endsWith("csv") ? "act_id,text\n" : "");

    List<Intake> records = read();

    assertThat(records).hasSize(1).first().isInstanceOf(Quarantine.class);
    assertThat(records.get(0).position()).isLessThanOrEqualTo(1);
  }

  @Test
  void emptyText_isLeftToTheIntake() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), line("1", ""));

    assertThat(((RawRecord) read().get(0)).text()).isEmpty();
  }

  @Test
  void metadataBesideDocuments_isJoinedAndItsOrphansAreRefused() throws IOException {
    Files.writeString(folder.resolve("one.txt"), Acts.RUSSIAN);
    Files.writeString(folder.resolve("two.txt"), Acts.KAZAKH);
    Files.writeString(
        folder.resolve("meta.jsonl"),
        """
        {"act_id": "A-1", "text_file": "one.txt", "court": "суд"}
        {"act_id": "A-2", "text_file": "../one.txt"}
        {"act_id": "A-3"
        {"act_id": "A-4"}
        """);

    List<Intake> records = read();

    assertThat(outcomes(records))
        .containsExactlyInAnyOrder(
            "A-1", "two.txt#0", "2 text_missing", "3 bad_json", "4 schema_violation");
  }

  @Test
  void otherFiles_areRefusedAndHiddenOnesLeftOut() throws IOException {
    Files.writeString(folder.resolve("README.md"), "x");
    Files.writeString(folder.resolve("a.bin"), "x");
    Files.writeString(folder.resolve(".hidden.txt"), "x");
    Files.writeString(folder.resolve("_SUCCESS"), "");

    assertThat(outcomes(read())).containsExactly("0 not_an_act", "0 unsupported_format");
  }

  @Test
  void html_losesItsChrome() throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        "<html><head><title>Портал</title></head><body><nav>Меню</nav>"
            + "<p>ПРИГОВОР</p><div>Суд №2<br>города</div><script>x()</script>"
            + "<footer>Подвал</footer></body></html>");

    assertThat(((RawRecord) read().get(0)).text()).isEqualTo("ПРИГОВОР\nСуд №2\nгорода");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "UTF-16LE", "UTF-16BE", "UTF-16"})
  void russianText_isReadInItsEncoding(String charset) throws IOException {
    Files.write(folder.resolve("a.txt"), Acts.RUSSIAN.getBytes(Charset.forName(charset)));

    assertThat(((RawRecord) read().get(0)).text()).isEqualTo(Acts.RUSSIAN);
  }

  @Test
  void kazakhTextInKz1048_isReadInItsEncoding() throws IOException {
    // Қ Һ қ һ Ұ ұ Ә Ө Ғ Ү ө ғ ә Ң ң ү as STRK 1048-2002 places them.
    String letters = "ҚҺқһҰұӘӨҒҮөғәҢңү";
    int[] places = {
      0x8D, 0x8E, 0x9D, 0x9E, 0xA1, 0xA2, 0xA3, 0xA5, 0xAA, 0xAF, 0xB4, 0xBA, 0xBC, 0xBD, 0xBE, 0xBF
    };
    byte[] bytes = new byte[Acts.KAZAKH.length()];
    for (int i = 0; i < bytes.length; i++) {
      char c = Acts.KAZAKH.charAt(i);
      int place = letters.indexOf(c);
      bytes[i] =
          place >= 0
              ? (byte) places[place]
              : String.valueOf(c).getBytes(Charset.forName("windows-1251"))[0];
    }
    Files.write(folder.resolve("a.txt"), bytes);

    assertThat(((RawRecord) read().get(0)).text()).isEqualTo(Acts.KAZAKH);
  }

  @Test
  void missingInput_isNamed() {
    Path missing = folder.resolve("nowhere");

    assertThatThrownBy(() -> InputFiles.list(List.of(missing)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No such file or folder: " + missing);
  }
}
