package kz.tarazy.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.tarazy.act.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;

/**
 * The analyzers of the project, one for each language, made when first asked for; they may be used
 * by many threads. The Kazakh one asks an operator's {@link KazakhTransducer} first, where there is
 * one.
 */
public final class LegalAnalyzers {

  private static final Map<Language, Analyzer> ANALYZERS = new ConcurrentHashMap<>();

  private LegalAnalyzers() {}

  /**
   * The analyzer of a language.
   *
   * @throws IllegalArgumentException for {@code MIXED} and {@code OTHER}: analyse by paragraph
   * @throws IllegalStateException if an operator's transducer cannot be read
   */
  public static Analyzer of(Language language) {
    return ANALYZERS.computeIfAbsent(language, LegalAnalyzers::make);
  }

  private static Analyzer make(Language language) {
    return switch (language) {
      case KAZAKH -> new KazakhAnalyzer(CharArraySet.EMPTY_SET, KazakhTransducer.supplied());
      case RUSSIAN -> new RussianLegalAnalyzer();
      case MIXED, OTHER ->
          throw new IllegalArgumentException(
              "An analyzer is of Kazakh or Russian, cannot be of: %s".formatted(language.code()));
    };
  }
}
