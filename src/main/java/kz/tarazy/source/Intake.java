package kz.tarazy.source;

/** What a file gives for one of its records: the record, or the reason why it cannot be read. */
public sealed interface Intake permits RawRecord, Quarantine {

  /** The file, relative to the input. */
  String source();

  /** The line, row or entry within the file, from 1; 0 for the file as a whole. */
  long position();
}
