package kz.tarazy.source;

import java.io.Serializable;
import java.util.Objects;

/**
 * One refused record.
 *
 * @param recordId the record's own id, else {@code source#position}
 * @param source file, relative to the input
 * @param position line, row or entry, from 1; 0 for a file as a whole
 * @param reason why
 * @param detail what was wrong, such as a field's name or a length; never words of an act
 */
public record Quarantine(
    String recordId, String source, long position, Reason reason, String detail)
    implements Intake, Admission, Serializable {

  private static final int LONGEST_DETAIL = 300;

  public Quarantine {
    Objects.requireNonNull(reason, "reason");
    if (detail.length() > LONGEST_DETAIL) {
      detail = detail.substring(0, LONGEST_DETAIL);
    }
  }

  /** The refusal of a record that has no id of its own. */
  static Quarantine of(String source, long position, Reason reason, String detail) {
    return new Quarantine(source + "#" + position, source, position, reason, detail);
  }

  /** The refusal of a record that was read. */
  static Quarantine of(RawRecord raw, Reason reason, String detail) {
    return new Quarantine(raw.recordId(), raw.source(), raw.position(), reason, detail);
  }
}
