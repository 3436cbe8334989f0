package kz.tarazy.source;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;

/**
 * One record as its file spells it, before mapping: the fields, or the refusal of what could not be
 * parsed.
 */
record Row(long position, ObjectNode fields, Quarantine refusal) {

  static Row of(long position, ObjectNode fields) {
    return new Row(position, fields, null);
  }

  static Row refused(Quarantine refusal) {
    return new Row(refusal.position(), null, refusal);
  }

  /** The rows of one file, one after another. */
  interface Source extends Closeable {

    /** The next row, or null at the end. */
    Row next() throws IOException;
  }
}
