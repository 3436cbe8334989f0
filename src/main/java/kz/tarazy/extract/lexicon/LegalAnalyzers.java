package kz.tarazy.extract.lexicon;

import java.util.List;
import kz.tarazy.act.Language;
import org.apache.lucene.analysis.Analyzer;

/** The analyzer that turns the words of rules and of acts into the same terms. */
public final class LegalAnalyzers {

  /** The languages the lexicon is written in. */
  static final List<Language> LANGUAGES = List.of(Language.RUSSIAN, Language.KAZAKH);

  private static final Analyzer RUSSIAN = new StandInAnalyzer(Language.RUSSIAN);
  private static final Analyzer KAZAKH = new StandInAnalyzer(Language.KAZAKH);

  private LegalAnalyzers() {}

  /**
   * The analyzer of a language.
   *
   * @throws IllegalArgumentException for a language without rules
   */
  public static Analyzer of(Language language) {
    return switch (language) {
      case RUSSIAN -> RUSSIAN;
      case KAZAKH -> KAZAKH;
      default ->
          throw new IllegalArgumentException(
              "There are rules for ru and kk only, not for: " + language.code());
    };
  }
}
