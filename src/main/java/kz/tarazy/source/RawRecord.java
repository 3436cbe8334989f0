package kz.tarazy.source;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/**
 * One incoming record under the names of {@code data-schema/input/record.schema.json}, before
 * anything is concluded from it.
 *
 * @param source file, relative to the input
 * @param position line, row or entry within the file, from 1; 0 for a document
 * @param fields the metadata that has a value, by canonical name, such as {@code court}
 * @param text the act's text, plain, possibly empty
 */
public record RawRecord(String source, long position, Map<String, String> fields, String text)
    implements Intake, Serializable {

  /** Canonical name of the id. */
  public static final String ACT_ID = "act_id";

  /** Canonical name of the case number. */
  public static final String CASE_NUMBER = "case_number";

  /** Canonical name of the court. */
  public static final String COURT = "court";

  /** Canonical name of the region. */
  public static final String REGION = "region";

  /** Canonical name of the judge's code. */
  public static final String JUDGE = "judge";

  /** Canonical name of the kind of act. */
  public static final String ACT_TYPE = "act_type";

  /** Canonical name of the act's date. */
  public static final String ACT_DATE = "act_date";

  /** Canonical name of the mark of a generated act. */
  public static final String SYNTHETIC = "synthetic";

  /** Canonical name of the act's text. */
  public static final String TEXT = "text";

  /** Canonical name of the file that holds the act's text. */
  public static final String TEXT_FILE = "text_file";

  public RawRecord {
    fields = new TreeMap<>(fields);
  }

  /** The value of a field, or null. */
  public String field(String name) {
    return fields.get(name);
  }

  /** The given id, else {@code source#position}. */
  public String recordId() {
    String id = field(ACT_ID);
    return id == null ? source + "#" + position : id;
  }
}
