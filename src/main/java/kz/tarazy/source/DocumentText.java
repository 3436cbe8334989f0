package kz.tarazy.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.jsoup.Jsoup;
import org.xml.sax.ContentHandler;

/** The plain text of one document file, within bounded time and size. */
final class DocumentText {

  private final AutoDetectParser parser = new AutoDetectParser();

  /** Says why a document gives no text. */
  static final class Unreadable extends Exception {

    private final Reason reason;
    private final String detail;

    Unreadable(Reason reason, String detail) {
      super(reason.code() + ": " + detail);
      this.reason = reason;
      this.detail = detail;
    }

    Reason reason() {
      return reason;
    }

    String detail() {
      return detail;
    }
  }

  /**
   * Reads a document.
   *
   * @param name tells plain text and HTML from the formats that show themselves by their content
   */
  String read(Path file, String name) throws Unreadable {
    String lower = name.toLowerCase(Locale.ROOT);
    try {
      if (lower.endsWith(".txt")) {
        return plain(file);
      }
      if (lower.matches(".*\\.x?html?")) {
        return html(file);
      }
      return within(Limits.SECONDS, () -> parsed(file, name));
    } catch (IOException e) {
      throw new Unreadable(Reason.UNREADABLE_FILE, e.getClass().getSimpleName());
    }
  }

  private static String plain(Path file) throws IOException, Unreadable {
    StringBuilder text = new StringBuilder();
    try (InputStream stream = Files.newInputStream(file);
        Reader reader = Charsets.reader(stream)) {
      char[] buffer = new char[1 << 14];
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        text.append(buffer, 0, count);
        if (text.length() > Limits.RECORD) {
          throw new Unreadable(
              Reason.TOO_LARGE, "more than %d characters".formatted(Limits.RECORD));
        }
      }
    }
    return text.toString();
  }

  /** An encoding that the page declares stands; else it is found as for plain text. */
  private static String html(Path file) throws IOException, Unreadable {
    byte[] bytes = Files.readAllBytes(file);
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    if (head.toLowerCase(Locale.ROOT).contains("charset=")) {
      return HtmlText.of(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
    }
    return HtmlText.of(plain(file));
  }

  private String parsed(Path file, String name) throws Exception {
    BodyContentHandler handler = new BodyContentHandler(Limits.RECORD);
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.substring(name.lastIndexOf('/') + 1));
    ParseContext context = new ParseContext();
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    context.set(PDFParserConfig.class, pdf);
    try (TikaInputStream stream = TikaInputStream.get(file)) {
      parser.parse(stream, handler, metadata, context);
    }
    String text = handler.toString().strip();
    MediaType type = MediaType.parse(metadata.get(Metadata.CONTENT_TYPE));
    if (text.isEmpty() && MediaType.application("pdf").equals(type)) {
      throw new Unreadable(Reason.SCAN_WITHOUT_TEXT, "a PDF without any letters");
    }
    return text;
  }

  /** Runs a parser that may not end; its thread is left behind then, as Java cannot stop it. */
  private static String within(int seconds, Callable<String> parse) throws Unreadable {
    FutureTask<String> task = new FutureTask<>(parse);
    Thread thread = new Thread(task, "document-parser");
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw new Unreadable(Reason.TOO_LARGE, "not read within %d seconds".formatted(seconds));
    } catch (InterruptedException e) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new Unreadable(Reason.UNREADABLE_FILE, "interrupted");
    } catch (ExecutionException e) {
      throw refusal(e.getCause());
    }
  }

  private static Unreadable refusal(Throwable cause) {
    if (cause instanceof Unreadable unreadable) {
      return unreadable;
    }
    if (WriteLimitReachedException.isWriteLimitReached(cause)) {
      return new Unreadable(Reason.TOO_LARGE, "more than %d characters".formatted(Limits.RECORD));
    }
    String detail =
        cause instanceof EncryptedDocumentException
            ? "encrypted"
            : cause.getClass().getSimpleName();
    return new Unreadable(Reason.UNREADABLE_FILE, detail);
  }

  /** An act is the document itself, not what is attached to it. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {}
  }
}
