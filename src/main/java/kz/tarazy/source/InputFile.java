package kz.tarazy.source;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * One thing to read.
 *
 * @param location absolute path
 * @param name path relative to the input; what {@code source} says in the tables
 * @param kind how it is read
 * @param size length in bytes
 * @param metadata the line of the metadata file that speaks of it, as JSON, or null
 * @param position line of that metadata file where the record is the line itself, else 0
 * @param part the lines that are read of a file shared out between tasks, or null for all
 */
public record InputFile(
    String location,
    String name,
    InputKind kind,
    long size,
    String metadata,
    long position,
    Part part)
    implements Serializable {

  /**
   * Some lines of a file.
   *
   * @param offset byte at which the first of them begins
   * @param length bytes of all of them
   * @param linesBefore lines of the file before them
   */
  public record Part(long offset, long length, long linesBefore) implements Serializable {}

  /** A file that is read whole. */
  InputFile(
      String location, String name, InputKind kind, long size, String metadata, long position) {
    this(location, name, kind, size, metadata, position, /* part= */ null);
  }

  InputFile only(Part some) {
    return new InputFile(location, name, kind, size, metadata, position, some);
  }

  Path path() {
    return Path.of(location);
  }
}
