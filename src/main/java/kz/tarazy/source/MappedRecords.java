package kz.tarazy.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The records of one file under canonical names. The mapping is chosen from the first rows; a file
 * that fits none is refused as a whole.
 */
final class MappedRecords implements Iterator<Intake> {

  private static final int ROWS_TO_CHOOSE_BY = 20;

  private final String source;
  private final Row.Source rows;
  private final FieldMappings mappings;
  private final RecordSchema schema;
  private final Deque<Row> ahead = new ArrayDeque<>();
  private final Deque<Intake> ready = new ArrayDeque<>();
  private FieldMapping mapping;
  private boolean started;
  private boolean given;
  private boolean ended;

  MappedRecords(String source, Row.Source rows, FieldMappings mappings, RecordSchema schema) {
    this.source = source;
    this.rows = rows;
    this.mappings = mappings;
    this.schema = schema;
  }

  @Override
  public boolean hasNext() {
    if (!started) {
      started = true;
      start();
    }
    while (ready.isEmpty()) {
      Row row = ahead.isEmpty() ? nextRow() : ahead.poll();
      if (row != null) {
        accept(row);
      } else if (given) {
        return false;
      } else {
        // A file that was sent for nothing is told, not passed over.
        ready.add(Quarantine.of(source, 0, Reason.EMPTY_TEXT, "the file holds no records"));
      }
    }
    given = true;
    return true;
  }

  @Override
  public Intake next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.poll();
  }

  private void start() {
    List<ObjectNode> parsed = new ArrayList<>();
    for (int i = 0; i < ROWS_TO_CHOOSE_BY; i++) {
      Row row = nextRow();
      if (row == null) {
        break;
      }
      ahead.add(row);
      if (row.fields() != null) {
        parsed.add(row.fields());
        // Rows can be long: no more of them are held than the choice needs.
        if (mappings.choose(parsed).isPresent()) {
          break;
        }
      }
    }
    Optional<FieldMapping> chosen = mappings.choose(parsed);
    if (chosen.isPresent()) {
      mapping = chosen.get();
    } else if (!parsed.isEmpty()) {
      ahead.clear();
      ended = true;
      List<String> names = new ArrayList<>();
      parsed.get(0).fieldNames().forEachRemaining(names::add);
      ready.add(
          Quarantine.of(
              source,
              0,
              Reason.UNKNOWN_RECORD_SHAPE,
              "%d fields, none a known text".formatted(names.size())));
    }
  }

  private Row nextRow() {
    if (ended) {
      return null;
    }
    try {
      Row row = rows.next();
      ended = row == null;
      return row;
    } catch (IOException e) {
      ended = true;
      Reason reason =
          e instanceof LimitedBytes.Exceeded ? Reason.TOO_LARGE : Reason.UNREADABLE_FILE;
      return Row.refused(
          Quarantine.of(
              source,
              0,
              reason,
              e.getClass().getSimpleName() + "; the rest of the file is not read"));
    }
  }

  private void accept(Row row) {
    if (row.refusal() != null) {
      ready.add(row.refusal());
    } else if (mapping == null) {
      ready.add(Quarantine.of(source, row.position(), Reason.UNKNOWN_RECORD_SHAPE, "no text"));
    } else {
      for (ObjectNode canonical : mapping.apply(row.fields())) {
        ready.add(check(row.position(), canonical));
      }
    }
  }

  private Intake check(long position, ObjectNode canonical) {
    Optional<String> violation = schema.violation(canonical);
    RawRecord raw =
        new RawRecord(
            source,
            position,
            RecordReader.fields(canonical),
            canonical.path(RawRecord.TEXT).asText());
    return violation
        .<Intake>map(detail -> Quarantine.of(raw, Reason.SCHEMA_VIOLATION, detail))
        .orElse(raw);
  }

  void close() {
    try {
      rows.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + source, e);
    }
  }
}
