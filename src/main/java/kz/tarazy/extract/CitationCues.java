package kz.tarazy.extract;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.extract.PhrasePattern.Hit;

/** The words beside a citation that tell what is done with the norm; {@code citation/cues.yaml}. */
final class CitationCues {

  /** The kinds of such words, named as in the file, where each is explained. */
  enum Kind {
    DIVIDES,
    JOINS,
    REQUESTS,
    DECIDES,
    AGREES,
    REFUSES,
    DENIES,
    APPLIES,
    QUOTES,
    EARLIER,
    CHARGED,
    FROM
  }

  private final Map<Kind, List<PhrasePattern>> phrases = new EnumMap<>(Kind.class);

  private CitationCues() {}

  /**
   * Reads the file.
   *
   * @throws IllegalArgumentException if a kind is missing or unknown, or a phrase has no words
   */
  static CitationCues read(Path file) {
    Map<String, List<String>> lists;
    try {
      lists =
          new JsonMapper(new YAMLFactory())
              .readValue(file.toFile(), new TypeReference<TreeMap<String, List<String>>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the citation cues in " + file, e);
    }
    CitationCues cues = new CitationCues();
    for (Kind kind : Kind.values()) {
      List<String> list = lists.remove(kind.name().toLowerCase(Locale.ROOT));
      if (list == null) {
        throw new IllegalArgumentException(
            "%s must list %s".formatted(file, kind.name().toLowerCase(Locale.ROOT)));
      }
      cues.phrases.put(kind, list.stream().map(PhrasePattern::of).toList());
    }
    if (!lists.isEmpty()) {
      throw new IllegalArgumentException(
          "%s has an unknown list: %s".formatted(file, lists.keySet()));
    }
    return cues;
  }

  List<Hit> find(Kind kind, List<String> words) {
    return phrases.get(kind).stream().flatMap(phrase -> phrase.find(words).stream()).toList();
  }

  boolean begins(Kind kind, List<String> words) {
    return phrases.get(kind).stream().anyMatch(phrase -> phrase.begins(words));
  }
}
