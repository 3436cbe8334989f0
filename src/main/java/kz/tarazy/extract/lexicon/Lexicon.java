package kz.tarazy.extract.lexicon;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Language;

/**
 * The rules for every circumstance and the cue words, compiled; immutable and safe for many
 * threads.
 */
public final class Lexicon {

  /** The languages the lexicon is written in. */
  static final List<Language> LANGUAGES = List.of(Language.RUSSIAN, Language.KAZAKH);

  private final String version;
  private final List<LexiconEntry> entries;
  private final Map<CueKind, List<LexiconRule>> cues;
  private final WordSets words;

  Lexicon(
      String version,
      List<LexiconEntry> entries,
      Map<CueKind, List<LexiconRule>> cues,
      WordSets words) {
    this.version = version;
    this.entries = List.copyOf(entries);
    this.words = words;
    EnumMap<CueKind, List<LexiconRule>> ordered = new EnumMap<>(CueKind.class);
    ordered.putAll(cues);
    this.cues = Collections.unmodifiableMap(ordered);
  }

  /** The lexicon of the project's data. */
  public static Lexicon load() {
    return read(DataSchema.folder("lexicon"));
  }

  /**
   * Reads a lexicon folder: {@code words….yaml}, {@code cues.yaml} and one file per circumstance.
   *
   * @throws LexiconException naming file and line of what is broken
   */
  public static Lexicon read(Path folder) {
    return LexiconReader.read(folder);
  }

  /** Hash of the folder's content: two equal versions read every act alike. */
  public String version() {
    return version;
  }

  /** The circumstances, ordered by code. */
  public List<LexiconEntry> entries() {
    return entries;
  }

  /** The cue words of every kind, in the order of the kinds. */
  public Map<CueKind, List<LexiconRule>> cues() {
    return cues;
  }

  /** The sets of interchangeable words. */
  WordSets words() {
    return words;
  }
}
