package kz.tarazy.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.tarazy.act.DataSchema;

/**
 * Turns one file of the input into its records.
 *
 * <p>A file is read as a stream: at most one record is held, none longer than 12 million
 * characters. What cannot be read comes out as a refusal in its place, never as an exception.
 */
public final class RecordReader {

  private final FieldMappings mappings;
  private final RecordSchema schema;
  private final DocumentText documents = new DocumentText();

  private RecordReader(FieldMappings mappings, RecordSchema schema) {
    this.mappings = mappings;
    this.schema = schema;
  }

  /** A reader that knows the sources in {@code data-schema/input}. */
  public static RecordReader load() {
    Path folder = DataSchema.folder("input");
    return new RecordReader(FieldMappings.load(folder), RecordSchema.load(folder));
  }

  /** The records of a file in order; close the stream. */
  public Stream<Intake> read(InputFile file) {
    return switch (file.kind()) {
      case JSON_LINES, JSON, DELIMITED, PARQUET, XML -> records(file);
      case ARCHIVE -> archive(file);
      case DOCUMENT -> Stream.of(document(file));
      case METADATA_LINE -> Stream.of(metadataLine(file));
      case NOT_AN_ACT ->
          Stream.of(
              Quarantine.of(file.name(), 0, Reason.NOT_AN_ACT, "a file that describes others"));
      case UNSUPPORTED -> Stream.of(unsupported(file));
    };
  }

  private static Quarantine unsupported(InputFile file) {
    if (Files.isSymbolicLink(file.path())) {
      return Quarantine.of(file.name(), 0, Reason.UNREADABLE_FILE, "a symbolic link");
    }
    if (!Files.isReadable(file.path()) || !Files.isRegularFile(file.path())) {
      return Quarantine.of(file.name(), 0, Reason.UNREADABLE_FILE, "not a readable file");
    }
    return Quarantine.of(file.name(), 0, Reason.UNSUPPORTED_FORMAT, "no reader for this name");
  }

  private Stream<Intake> records(InputFile file) {
    Row.Source rows = null;
    try {
      rows =
          file.kind() == InputKind.PARQUET
              ? new ParquetRows(file)
              : rows(file, Expanded.open(file));
      MappedRecords records = new MappedRecords(file.name(), rows, mappings, schema);
      return stream(records).onClose(records::close);
    } catch (IOException | RuntimeException e) {
      return Stream.of(
          Quarantine.of(file.name(), 0, Reason.UNREADABLE_FILE, e.getClass().getSimpleName()));
    }
  }

  private static Row.Source rows(InputFile file, InputStream stream) throws IOException {
    return switch (file.kind()) {
      case JSON_LINES -> jsonLines(file, stream);
      case JSON -> new JsonRows(file.name(), Charsets.reader(stream));
      case XML -> new XmlRows(file.name(), stream);
      default -> new DelimitedRows(file.name(), Charsets.reader(stream));
    };
  }

  private static Row.Source jsonLines(InputFile file, InputStream stream) throws IOException {
    if (file.part() == null || file.part().offset() == 0) {
      return new JsonLineRows(file.name(), Charsets.reader(stream));
    }
    try (InputStream whole = Files.newInputStream(file.path())) {
      return new JsonLineRows(
          file.name(), Charsets.reader(stream, whole), file.part().linesBefore());
    }
  }

  private Stream<Intake> archive(InputFile file) {
    UnpackedArchive archive = UnpackedArchive.of(file);
    Stream<Intake> entries =
        archive.files().stream()
            .flatMap(
                entry ->
                    entry.kind() == InputKind.ARCHIVE
                        ? Stream.of(
                            Quarantine.of(
                                entry.name(), 0, Reason.BAD_ARCHIVE, "an archive in an archive"))
                        : read(entry));
    return Stream.concat(entries, archive.refusals().stream()).onClose(archive::close);
  }

  private static Stream<Intake> stream(Iterator<Intake> iterator) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            iterator, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        /* parallel= */ false);
  }

  private Intake document(InputFile file) {
    Map<String, String> fields = Map.of();
    String id = file.name() + "#0";
    if (file.metadata() != null) {
      try {
        JsonNode metadata = Json.MAPPER.readTree(file.metadata());
        Optional<String> violation = schema.violation(metadata);
        if (violation.isPresent()) {
          return Quarantine.of(
              file.name(), 0, Reason.SCHEMA_VIOLATION, "metadata " + violation.get());
        }
        fields = fields((ObjectNode) metadata);
        id = fields.getOrDefault(RawRecord.ACT_ID, id);
      } catch (JsonProcessingException e) {
        return Quarantine.of(file.name(), 0, Reason.BAD_JSON, "metadata");
      }
    }
    if (file.size() > Limits.DOCUMENT) {
      return new Quarantine(
          id, file.name(), 0, Reason.TOO_LARGE, "%d bytes".formatted(file.size()));
    }
    try {
      return new RawRecord(file.name(), 0, fields, documents.read(file.path(), file.name()));
    } catch (DocumentText.Unreadable e) {
      return new Quarantine(id, file.name(), 0, e.reason(), e.detail());
    }
  }

  private static Quarantine metadataLine(InputFile file) {
    if (file.metadata() == null) {
      return Quarantine.of(
          file.name(), file.position(), Reason.TOO_LARGE, "a line of metadata over 1 MiB");
    }
    try {
      JsonNode line = Json.MAPPER.readTree(file.metadata());
      return line.path(RawRecord.TEXT_FILE).isTextual()
          ? Quarantine.of(
              file.name(), file.position(), Reason.TEXT_MISSING, "text_file is absent or taken")
          : Quarantine.of(
              file.name(), file.position(), Reason.SCHEMA_VIOLATION, "$.text_file: required");
    } catch (JsonProcessingException e) {
      return Quarantine.of(file.name(), file.position(), Reason.BAD_JSON, JsonLineRows.where(e));
    }
  }

  /** The fields that have a value, as text. */
  static Map<String, String> fields(ObjectNode canonical) {
    Map<String, String> fields = new LinkedHashMap<>();
    canonical
        .properties()
        .forEach(
            entry -> {
              JsonNode value = entry.getValue();
              if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                fields.put(entry.getKey(), value.asText().strip());
              }
            });
    fields.remove(RawRecord.TEXT);
    fields.remove(RawRecord.TEXT_FILE);
    return fields;
  }
}
