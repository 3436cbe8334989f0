package kz.tarazy.source;

import kz.tarazy.act.Coded;

/**
 * Why a record was refused. The sentence of each in three languages stands in {@code
 * data-schema/input/reasons.yaml}.
 */
public enum Reason implements Coded {
  /** The archive is nested too deep, expands too far or names a path outside itself. */
  BAD_ARCHIVE("bad_archive"),
  /** The given date of the act is no date, or none that an act can bear. */
  BAD_DATE("bad_date"),
  /** The line is not a JSON object. */
  BAD_JSON("bad_json"),
  /** The row of a delimited file does not fit its header, or its quotes do not close. */
  BAD_ROW("bad_row"),
  /** The XML is not well-formed or declares a document type. */
  BAD_XML("bad_xml"),
  /** Another record of the same load has the same id and another text. */
  CONFLICTING_ID("conflicting_id"),
  /** No text at all. */
  EMPTY_TEXT("empty_text"),
  /** A part of an act: its head or its decision is missing. */
  FRAGMENT("fragment"),
  /** Neither the head nor the decision of a court act. */
  NOT_AN_ACT("not_an_act"),
  /** An act of another branch of justice. */
  NOT_CRIMINAL("not_criminal"),
  /** The text names a person or holds personal data. */
  PERSONAL_DATA("personal_data"),
  /** A document of pictures without text. */
  SCAN_WITHOUT_TEXT("scan_without_text"),
  /** The record lacks a field or holds a value that the schema forbids. */
  SCHEMA_VIOLATION("schema_violation"),
  /** The metadata names a text that does not exist. */
  TEXT_MISSING("text_missing"),
  /** Larger than an act can be. */
  TOO_LARGE("too_large"),
  /** Too few words to be an act. */
  TOO_SHORT("too_short"),
  /** The records have none of the shapes that the mappings know. */
  UNKNOWN_RECORD_SHAPE("unknown_record_shape"),
  /** The file cannot be opened or decoded. */
  UNREADABLE_FILE("unreadable_file"),
  /** No reader for files of this kind. */
  UNSUPPORTED_FORMAT("unsupported_format"),
  /** Neither Kazakh nor Russian. */
  UNSUPPORTED_LANGUAGE("unsupported_language");

  private final String code;

  Reason(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
