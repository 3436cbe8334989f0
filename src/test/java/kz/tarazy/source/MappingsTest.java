package kz.tarazy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tarazy.act.DataSchema;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mapping on a record as its source spells it. */
class MappingsTest {

  /**
   * A source.
   *
   * @param file name of a file of it
   * @param content the file
   * @param fields what must come out
   */
  record Source(String mapping, String file, String content, Map<String, String> fields) {
    @Override
    public String toString() {
      return mapping;
    }
  }

  private static final String HTML = "<p>ПРИГОВОР</p><p>Суд установил</p>";
  private static final String PLAIN = "ПРИГОВОР\nСуд установил";

  @TempDir private Path folder;

  static List<Source> sources() {
    return List.of(
        new Source(
            "gas-pravosudie",
            "a.jsonl",
            """
            {"encode":"e-1","value":"%s","case_doc_instance":"1","case_user_doc_number":"1-5/2020",\
            "case_user_doc_court":"Городской суд","case_doc_subject_rf":"Область",\
            "case_common_document_type":"Приговор","case_user_doc_result_date":"12.05.2020 00:00"}
            """
                .formatted(HTML),
            Map.of(
                "act_id", "e-1",
                "case_number", "1-5/2020",
                "court", "Городской суд",
                "region", "Область",
                "act_type", "verdict",
                "act_date", "12.05.2020")),
        new Source(
            "kyrgyzstan-portal",
            "a.json",
            """
            [{"case_number":"УД-1/20","court":{"name":"Районный суд"},"case_act":[\
            {"act_date":"2020-05-12T10:00","file_html":"%s"}]}]
            """
                .formatted(HTML),
            Map.of("case_number", "УД-1/20", "court", "Районный суд", "act_date", "2020-05-12")),
        new Source(
            "sudact",
            "a.csv",
            "url,title,court,case_number,date,text\nu-1,t,Суд,1-5/2020,12.05.2020,\"%s\"\n"
                .formatted(HTML),
            Map.of(
                "act_id", "u-1",
                "court", "Суд",
                "case_number", "1-5/2020",
                "act_date", "12.05.2020")),
        new Source(
            "sudrfparser",
            "a.jsonl",
            """
            {"case_id_uid":"c-1","case_text":"%s","metadata":{"court_name":"Суд","adm_date":"12.05.2020"}}
            """
                .formatted(HTML),
            Map.of("act_id", "c-1", "court", "Суд", "act_date", "12.05.2020")),
        new Source(
            "sudrfscraper",
            "a.jsonl",
            """
            {"name":"Суд","caseNumber":"1-5/2020","resultDate":"12.05.2020","text":"%s"}
            """
                .formatted(HTML),
            Map.of("court", "Суд", "case_number", "1-5/2020", "act_date", "12.05.2020")),
        new Source(
            "edrsr",
            "a.csv",
            "doc_id;justice_kind;court_name;date;text\nd-1;2;Суд;2020-05-12;\"%s\"\n"
                .formatted(HTML),
            Map.of("act_id", "d-1", "court", "Суд", "act_date", "2020-05-12")),
        new Source(
            "xml-dump",
            "a.xml",
            "<acts><act><uid>x-1</uid><court>Суд</court><number>1-5/2020</number>"
                + "<date>12.05.2020</date><body><![CDATA["
                + HTML
                + "]]></body></act></acts>",
            Map.of(
                "act_id", "x-1",
                "court", "Суд",
                "case_number", "1-5/2020",
                "act_date", "12.05.2020")),
        new Source(
            "zz-tarazy",
            "a.tsv",
            "act_id\tcourt\tact_date\ttext\nt-1\tСуд\t2020-05-12\t\"%s\"\n".formatted(PLAIN),
            Map.of("act_id", "t-1", "court", "Суд", "act_date", "2020-05-12")));
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aRecordComesOutUnderCanonicalNames(Source source) throws IOException {
    Files.writeString(folder.resolve(source.file()), source.content());

    assertRead(source.fields());
  }

  @ParameterizedTest
  @MethodSource("sources")
  void aFileInWindows1251GivesTheSame(Source source) throws IOException {
    String declared =
        source.file().endsWith("xml")
            ? "<?xml version=\"1.0\" encoding=\"windows-1251\"?>" + source.content()
            : source.content();
    Files.write(folder.resolve(source.file()), declared.getBytes(Charset.forName("windows-1251")));

    assertRead(source.fields());
  }

  @Test
  void everyMappingHasASourceHere() throws IOException {
    Set<String> mappings = new TreeSet<>();
    try (Stream<Path> files = Files.list(DataSchema.folder("input").resolve("mappings"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .forEach(name -> mappings.add(name.replace(".yaml", "")));
    }

    assertThat(sources().stream().map(Source::mapping).collect(Collectors.toSet()))
        .isEqualTo(mappings);
  }

  @Test
  void parquetIsReadByTheSameMappings() throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType(
            "message act { required binary act_id (UTF8); optional binary court (UTF8);"
                + " optional int32 act_date (DATE); required binary text (UTF8); }");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(
                new org.apache.hadoop.fs.Path(folder.resolve("a.parquet").toUri()))
            .withType(schema)
            .withConf(new Configuration())
            .build()) {
      Group group = new SimpleGroup(schema);
      group.add("act_id", "p-1");
      group.add("act_date", (int) LocalDate.of(2020, 5, 12).toEpochDay());
      group.add("text", PLAIN);
      writer.write(group);
    }

    assertRead(Map.of("act_id", "p-1", "act_date", "2020-05-12"));
  }

  @Test
  void bytesUnderTheNameOfParquetAreRefused() throws IOException {
    Files.writeString(folder.resolve("a.parquet"), "PAR1 no");

    assertThat(read())
        .singleElement()
        .isInstanceOfSatisfying(
            Quarantine.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE_FILE));
  }

  private void assertRead(Map<String, String> fields) {
    assertThat(read())
        .singleElement()
        .isInstanceOfSatisfying(
            RawRecord.class,
            raw -> {
              assertThat(raw.fields()).containsAllEntriesOf(fields);
              assertThat(raw.text().strip()).isEqualTo(PLAIN);
            });
  }

  private List<Intake> read() {
    RecordReader reader = RecordReader.load();
    return InputFiles.list(List.of(folder)).stream()
        .flatMap(
            file -> {
              try (Stream<Intake> records = reader.read(file)) {
                return records.toList().stream();
              }
            })
        .toList();
  }
}
