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
 */
public record InputFile(
    String location, String name, InputKind kind, long size, String metadata, long position)
    implements Serializable {

  Path path() {
    return Path.of(location);
  }
}
