package kz.tarazy.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes inputs that are broken in ways that real exports are broken, and in ways that only malice
 * breaks them: every refusal that a single record can meet at least once, the rest drawn.
 */
public final class BadInputs {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int LINES = 500;
  private static final List<String> TEXTS = List.of(Acts.RUSSIAN, Acts.KAZAKH);
  private static final List<String> EXTENSIONS =
      List.of(
          "txt", "html", "docx", "doc", "rtf", "pdf", "odt", "zip", "tar", "csv", "xml", "json");

  private final Random random;
  private final Path folder;

  private BadInputs(long seed, Path folder) {
    this.random = new Random(seed);
    this.folder = folder;
  }

  /**
   * Writes so many bad inputs: nine in ten are lines of JSON Lines files named {@code lines-*}, the
   * others files of their own.
   */
  public static void write(int count, long seed, Path folder) throws IOException {
    BadInputs inputs = new BadInputs(seed, Files.createDirectories(folder));
    int files = count / 10;
    int lines = count - files;
    for (int from = 0; from < lines; from += LINES) {
      inputs.lines(from / LINES, Math.min(LINES, lines - from));
    }
    int known = inputs.known();
    for (int i = known; i < files; i++) {
      inputs.file(i);
    }
  }

  /** A line with a sound act, and some words more. */
  public static String act(String id, String more) {
    return MAPPER.createObjectNode().put("act_id", id).put("text", Acts.RUSSIAN + more) + "\n";
  }

  private void lines(int number, int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String line = number == 0 && i < 9 ? knownLine(i) : mutated(record(number * LINES + i));
      String whole = line.replaceAll("[\\r\\n]", " ");
      lines.append(whole.isBlank() ? "?" : whole).append('\n');
    }
    // Half a surrogate pair has no UTF-8; as bytes it becomes a question mark.
    Files.write(
        folder.resolve("lines-%03d.jsonl".formatted(number)),
        lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String record(int number) {
    ObjectNode record = MAPPER.createObjectNode();
    record.put("act_id", "bad-" + number);
    record.put("act_date", "12.05.2023");
    record.put("court", "Суд №2 города Костаная");
    return record.put("text", text()).toString();
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  /** One line for each refusal that a line can meet. */
  private String knownLine(int i) {
    ObjectNode record = MAPPER.createObjectNode().put("act_id", "known-" + i);
    return switch (i) {
      case 0 -> "not json";
      case 1 -> record.put("text", Acts.RUSSIAN).put("act_date", "32.13.2023").toString();
      case 2 -> record.put("text", "  ").toString();
      case 3 -> record.put("text", "П Р И Г О В О Р").toString();
      case 4 ->
          record
              .put("text", "The court has considered the criminal case in open session. ".repeat(9))
              .toString();
      case 5 ->
          record.put("text", Acts.RUSSIAN.substring(Acts.RUSSIAN.indexOf("А. тайно"))).toString();
      case 6 ->
          record.put("text", "О погоде и урожае в этом году говорили много. ".repeat(9)).toString();
      case 7 ->
          record
              .put("text", Acts.RUSSIAN.replace("потерпевшего В.", "Ахметова Ерлана Сериковича"))
              .toString();
      default ->
          record
              .put(
                  "text",
                  Acts.RUSSIAN
                      .replaceAll("(?i)уголовно\\S+", "гражданское")
                      .replaceAll("УК РК", "ГК РК")
                      .replaceAll(
                          "(?iu)подсудим\\S+|осужден\\S+|обвинени\\S+|преступлени\\S+", "сторона"))
              .toString();
    };
  }

  /** Files for the refusals that only files meet; how many. */
  private int known() throws IOException {
    Files.writeString(folder.resolve("f-0.csv"), "act_id,text\n1,\"open\n2,x\n");
    Files.writeString(folder.resolve("f-1.xml"), "<!DOCTYPE a><a><r><body>x</body></r></a>");
    Files.writeString(folder.resolve("f-2.bin"), "x");
    Files.writeString(folder.resolve("f-3.jsonl"), "{\"x\":1}\n");
    Files.write(folder.resolve("f-4.jsonl.gz"), new byte[] {31, (byte) 139, 8, 0, 0});
    Files.write(
        folder.resolve("f-5.zip"),
        zip("../../evil.txt", Acts.RUSSIAN.getBytes(StandardCharsets.UTF_8)));
    Files.writeString(folder.resolve("f-6.pdf"), blankPdf(), StandardCharsets.US_ASCII);
    Files.writeString(
        folder.resolve("f-7.jsonl"), "{\"text\":\"" + "а".repeat(12_100_000) + "\"}\n");
    Files.writeString(
        Files.createDirectories(folder.resolve("f-8")).resolve("meta.jsonl"),
        "{\"act_id\":\"A\",\"text_file\":\"absent.txt\"}\n");
    Files.writeString(folder.resolve("f-9.jsonl"), "{\"text\":" + "[".repeat(100_000) + "\n");
    Files.write(folder.resolve("f-10.jsonl.gz"), gzip(new byte[300 << 20]));
    Files.write(folder.resolve("f-11.zip"), zip("inner.zip", zip("a.txt", new byte[10])));
    Files.writeString(folder.resolve("f-12.txt"), "(".repeat(200_000) + "а ".repeat(200_000));
    Files.writeString(
        folder.resolve("f-13.txt"),
        Acts.RUSSIAN.replace("обвинению А.,", "обвинению " + "А., Б., В., ".repeat(100_000)));
    Files.writeString(folder.resolve("f-14.jsonl"), "{\"text\":5,\"act_id\":\"x\"}\n");
    return 15;
  }

  private void file(int number) throws IOException {
    String extension = EXTENSIONS.get(random.nextInt(EXTENSIONS.size()));
    byte[] bytes = sound(extension);
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      bytes = mutated(bytes);
    }
    Files.write(folder.resolve("f-%d.%s".formatted(number, extension)), bytes);
  }

  /** A file as it should be, or nearly: where none is quickly made, another's under its name. */
  private byte[] sound(String extension) throws IOException {
    String text = text();
    return switch (extension) {
      case "html" ->
          ("<html><body><p>" + text.replace("\n", "</p><p>") + "</p></body></html>")
              .getBytes(StandardCharsets.UTF_8);
      case "csv" -> ("act_id;text\n1;\"" + text + "\"\n").getBytes(Charset.forName("windows-1251"));
      case "xml" ->
          ("<acts><act><court>суд</court><body>" + text + "</body></act></acts>")
              .getBytes(StandardCharsets.UTF_8);
      case "json" -> ("[" + record(0) + "]").getBytes(StandardCharsets.UTF_8);
      case "zip", "docx", "odt" -> zip("word/document.xml", text.getBytes(StandardCharsets.UTF_8));
      case "pdf" -> blankPdf().getBytes(StandardCharsets.US_ASCII);
      case "rtf" -> ("{\\rtf1\\ansi " + text + "}").getBytes(Charset.forName("windows-1251"));
      default ->
          text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16);
    };
  }

  private String mutated(String line) {
    StringBuilder text = new StringBuilder(line);
    int times = 1 + random.nextInt(3);
    for (int i = 0; i < times; i++) {
      int at = random.nextInt(Math.max(1, text.length()));
      int end = Math.min(text.length(), at + random.nextInt(400));
      switch (random.nextInt(10)) {
        case 0 -> text.setLength(at);
        case 1 -> text.delete(at, end);
        case 2 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(50)));
        case 3 -> text.insert(at, (char) random.nextInt(0x10000));
        case 4 -> text.insert(at, "\\u0000\\ud800");
        case 5 -> text.insert(at, "{\"[".charAt(random.nextInt(3)));
        case 6 -> text.insert(at, "[".repeat(random.nextInt(2000)));
        case 7 -> text.replace(at, end, "9".repeat(random.nextInt(500)));
        case 8 -> text.insert(at, "990101300123 +7 701 123 45 67 ");
        default -> text.insert(at, "а".repeat(random.nextInt(20_000)));
      }
    }
    return text.toString();
  }

  private byte[] mutated(byte[] bytes) {
    byte[] changed = bytes.clone();
    if (changed.length == 0) {
      return changed;
    }
    int at = random.nextInt(changed.length);
    return switch (random.nextInt(4)) {
      case 0 -> Arrays.copyOf(changed, at);
      case 1 -> {
        byte[] noise = new byte[Math.min(64, changed.length - at)];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, changed, at, noise.length);
        yield changed;
      }
      case 2 -> {
        changed[at] ^= (byte) (1 << random.nextInt(8));
        yield changed;
      }
      default -> Arrays.copyOfRange(changed, at, changed.length);
    };
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  private static String blankPdf() {
    return """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>endobj
        trailer<</Root 1 0 R/Size 4>>
        %%EOF
        """;
  }
}
