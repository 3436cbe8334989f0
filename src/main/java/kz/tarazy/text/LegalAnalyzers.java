package kz.tarazy.text;

import java.util.Map;
import kz.tarazy.act.Language;
import org.apache.lucene.analysis.Analyzer;

/** The analyzers of the project, one for each language; they may be used by many threads. */
public final class LegalAnalyzers {

  private static final Map<Language, Analyzer> ANALYZERS =
      Map.of(Language.KAZAKH, new KazakhAnalyzer(), Language.RUSSIAN, new RussianLegalAnalyzer());

  private LegalAnalyzers() {}

  /**
   * The analyzer of a language.
   *
   * @throws IllegalArgumentException for {@code MIXED} and {@code OTHER}: analyse by paragraph
   */
  public static Analyzer of(Language language) {
    Analyzer analyzer = ANALYZERS.get(language);
    if (analyzer == null) {
      throw new IllegalArgumentException(
          "An analyzer is of Kazakh or Russian, cannot be of: %s".formatted(language.code()));
    }
    return analyzer;
  }
}
