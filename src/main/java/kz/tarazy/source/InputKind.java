package kz.tarazy.source;

/** How a file of the input is read. */
public enum InputKind {
  /** JSON objects, one a line. */
  JSON_LINES,
  /** One JSON object or one array of them. */
  JSON,
  /** Rows under a header, separated by comma, semicolon or tab. */
  DELIMITED,
  /** Rows of a Parquet file. */
  PARQUET,
  /** Records as elements of one document. */
  XML,
  /** One act. */
  DOCUMENT,
  /** Files within a file. */
  ARCHIVE,
  /** A line of a metadata file that is broken or whose text is missing. */
  METADATA_LINE,
  /** A file known not to be an act, such as a README. */
  NOT_AN_ACT,
  /** Anything else. */
  UNSUPPORTED
}
