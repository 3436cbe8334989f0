package kz.tarazy.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * The words of Kazakh: the list of hunspell-kk, the legal terms that it lacks or that must not be
 * taken apart, and the forms that no suffix explains.
 */
final class KazakhWords {

  private static final KazakhWords LISTED = new KazakhWords();

  private final Set<String> words = new HashSet<>(1 << 17);
  private final Set<String> terms = new HashSet<>();
  private final Map<String, String> irregular = new HashMap<>();

  private KazakhWords() {
    try {
      read("kazakh-words.txt.gz", words::add);
      read("kazakh-legal-terms.txt", terms::add);
      read(
          "kazakh-irregular.txt",
          line -> {
            int space = line.indexOf(' ');
            irregular.put(line.substring(0, space), line.substring(space + 1));
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    words.addAll(terms);
  }

  static KazakhWords listed() {
    return LISTED;
  }

  /** Whether a stem is a word. */
  boolean contains(String stem) {
    return words.contains(stem);
  }

  /** Whether a stem is a term of law, which is never part of a shorter reading. */
  boolean isTerm(String stem) {
    return terms.contains(stem);
  }

  /** The word that an irregular form belongs to, or null. */
  String irregular(String form) {
    return irregular.get(form);
  }

  /** Takes one line of a list. */
  private interface Taker {
    void take(String line);
  }

  private static void read(String resource, Taker taker) throws IOException {
    try (InputStream stored = KazakhWords.class.getResourceAsStream(resource);
        InputStream plain = resource.endsWith(".gz") ? new GZIPInputStream(stored) : stored;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          taker.take(line.strip());
        }
      }
    }
  }
}
