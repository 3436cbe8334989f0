package kz.tarazy.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {

  private static final List<String> TEXTS = List.of(Acts.RUSSIAN, Acts.KAZAKH);

  @TempDir Path folder;

  private final RecordReader reader = RecordReader.load();
  private final ActIntake intake = new ActIntake();

  private List<Admission> admissions(Path input) {
    return InputFiles.list(List.of(input)).stream()
        .flatMap(
            file -> {
              try (Stream<Intake> records = reader.read(file)) {
                return records.toList().stream();
              }
            })
        .map(record -> record instanceof RawRecord raw ? intake.accept(raw) : (Quarantine) record)
        .toList();
  }

  /** The texts of the acts by their ids. */
  private Map<String, String> acts(Path input) {
    Map<String, String> acts = new TreeMap<>();
    for (Admission admission : admissions(input)) {
      assertThat(admission).as(input.toString()).isInstanceOf(Accepted.class);
      acts.put(
          ((Accepted) admission).act().actId(),
          ((Accepted) admission).act().text().replaceAll("\\s+", " ").strip());
    }
    return acts;
  }

  private Path made(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  @Test
  void sameActsInEveryFormat_areTheSameActs() throws IOException {
    Path txt = made("txt");
    Path html = made("html");
    Path docx = made("docx");
    Path rtf = made("rtf");
    Path pdf = made("pdf");
    Path jsonl = made("jsonl");
    Path csv = made("csv");
    Path xml = made("xml");
    Path zip = made("zip");
    StringBuilder lines = new StringBuilder();
    StringBuilder rows = new StringBuilder("text\n");
    StringBuilder elements = new StringBuilder("<acts>");
    try (ZipOutputStream archive =
        new ZipOutputStream(Files.newOutputStream(zip.resolve("acts.zip")))) {
      for (String text : TEXTS) {
        String name = "act" + TEXTS.indexOf(text);
        Files.writeString(txt.resolve(name + ".txt"), text);
        Files.writeString(html.resolve(name + ".html"), html(text));
        writeDocx(docx.resolve(name + ".docx"), text);
        Files.writeString(rtf.resolve(name + ".rtf"), rtf(text), StandardCharsets.US_ASCII);
        writePdf(pdf.resolve(name + ".pdf"), text);
        lines.append(new ObjectMapper().createObjectNode().put("text", text)).append('\n');
        rows.append('"').append(text).append("\"\n");
        elements
            .append("<act><court>суд</court><body><![CDATA[")
            .append(html(text))
            .append("]]></body></act>");
        archive.putNextEntry(new ZipEntry("in/" + name + ".txt"));
        archive.write(text.getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.writeString(jsonl.resolve("acts.jsonl"), lines);
    Files.writeString(csv.resolve("acts.csv"), rows);
    Files.writeString(xml.resolve("acts.xml"), elements.append("</acts>"));

    Map<String, String> expected = acts(txt);
    assertThat(expected).hasSize(2);
    for (Path format : List.of(html, docx, rtf, pdf, jsonl, csv, xml, zip)) {
      assertThat(acts(format)).as(format.getFileName().toString()).isEqualTo(expected);
    }
  }

  @Test
  void pdfWithoutLetters_isAScan() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(folder.resolve("scan.pdf").toFile());
    }

    assertThat(reasons(folder)).containsExactly(Reason.SCAN_WITHOUT_TEXT);
  }

  @Test
  void archiveWithTraversalAndArchive_refusesTheseEntriesOnly() throws IOException {
    try (ZipOutputStream archive =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
      for (String name : List.of("../../evil.txt", "inner.zip", "good.txt")) {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(Acts.RUSSIAN.getBytes(StandardCharsets.UTF_8));
      }
    }

    assertThat(reasons(folder))
        .containsExactlyInAnyOrder(null, Reason.BAD_ARCHIVE, Reason.BAD_ARCHIVE);
    assertThat(folder.getParent().getParent().resolve("evil.txt")).doesNotExist();
  }

  @Test
  void zipBomb_isRefusedAtTheLimit() throws IOException {
    byte[] zeros = new byte[1 << 20];
    try (ZipOutputStream archive =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("bomb.zip")))) {
      archive.putNextEntry(new ZipEntry("zeros.bin"));
      for (int i = 0; i < 300; i++) {
        archive.write(zeros);
      }
    }

    assertThat(reasons(folder)).contains(Reason.BAD_ARCHIVE);
  }

  @Test
  void externalEntity_isRefused() throws IOException {
    Files.writeString(
        folder.resolve("a.xml"),
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a><r><body>&x;</body></r></a>");

    assertThat(reasons(folder)).containsExactly(Reason.BAD_XML);
  }

  @Test
  void deepJson_isRefused() throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), "{\"text\":" + "[".repeat(100_000));

    assertThat(reasons(folder)).containsExactly(Reason.BAD_JSON);
  }

  @Test
  void lineWithoutEnd_isRefusedAndTheNextIsRead() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("a.jsonl"))) {
      byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 40; i++) {
        out.write(megabyte);
      }
      out.write(
          ("\n" + new ObjectMapper().createObjectNode().put("text", Acts.RUSSIAN) + "\n")
              .getBytes(StandardCharsets.UTF_8));
    }

    assertThat(reasons(folder)).containsExactly(Reason.TOO_LARGE, null);
  }

  @Test
  void bytesUnderADocumentsName_areRefused() throws IOException {
    Files.write(folder.resolve("a.docx"), new byte[] {1, 2, 3, 4});
    Files.write(folder.resolve("b.pdf"), "%PDF-1.7 broken".getBytes(StandardCharsets.UTF_8));
    Files.write(folder.resolve("c.txt"), new byte[5000]);

    assertThat(reasons(folder)).hasSize(3).doesNotContainNull();
  }

  private List<Reason> reasons(Path input) {
    return admissions(input).stream()
        .map(admission -> admission instanceof Quarantine refused ? refused.reason() : null)
        .toList();
  }

  private static String html(String text) {
    return "<html><head><meta charset=\"utf-8\"></head><body><p>"
        + text.strip().replace("\n", "</p><p>")
        + "</p></body></html>";
  }

  private static String rtf(String text) {
    StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1251\\uc1\\pard\\plain ");
    text.chars()
        .forEach(
            c -> {
              if (c == '\n') {
                rtf.append("\\par ");
              } else if (c < 128) {
                rtf.append((char) c);
              } else {
                rtf.append("\\u").append(c).append('?');
              }
            });
    return rtf.append('}').toString();
  }

  private static void writeDocx(Path file, String text) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(file)) {
      for (String line : text.split("\n", -1)) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(out);
    }
  }

  private static void writePdf(Path file, String text) throws IOException {
    try (PDDocument document = new PDDocument();
        InputStream ttf =
            PDDocument.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      PDFont font = PDType0Font.load(document, ttf);
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(font, 9);
        content.setLeading(11);
        content.newLineAtOffset(40, 750);
        for (String line : text.split("\n", -1)) {
          StringBuilder row = new StringBuilder();
          for (String word : line.split(" ", -1)) {
            if (row.length() + word.length() > 90) {
              content.showText(row.toString());
              content.newLine();
              row.setLength(0);
            }
            row.append(word).append(' ');
          }
          content.showText(row.toString());
          content.newLine();
        }
        content.endText();
      }
      document.save(file.toFile());
    }
  }
}
