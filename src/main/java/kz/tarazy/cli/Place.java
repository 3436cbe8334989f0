package kz.tarazy.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A folder of this machine, or a URI of a file system that Hadoop reaches. */
final class Place {

  private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]+://.*");

  private Place() {}

  static boolean isLocal(String place) {
    return !SCHEME.matcher(place).matches();
  }

  static URI uri(String place) {
    return isLocal(place) ? Path.of(place).toAbsolutePath().toUri() : URI.create(place);
  }
}
