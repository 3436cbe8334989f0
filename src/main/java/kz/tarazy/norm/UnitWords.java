package kz.tarazy.norm;

import java.util.Optional;
import java.util.Set;

/** The words that name an article, a part or an item, Russian and Kazakh. */
final class UnitWords {

  private static final Set<String> RUSSIAN_ARTICLE =
      Set.of(
          "ст",
          "стст",
          "статья",
          "статьи",
          "статье",
          "статью",
          "статьей",
          "статьею",
          "статей",
          "статьям",
          "статьями",
          "статьях");
  private static final Set<String> RUSSIAN_PART =
      Set.of("ч", "чч", "часть", "части", "частью", "частей", "частям", "частями", "частях");
  private static final Set<String> RUSSIAN_ITEM =
      Set.of("п", "пп", "ппп", "подп", "пункт", "пункте");
  private static final Set<String> PLURAL =
      Set.of("стст", "статей", "статьям", "статьями", "статьях");
  private static final Set<String> ARTICLE_TAILS =
      Set.of("", "қа", "тың", "ты", "та", "тан", "пен", "тағы");

  /**
   * A word that names a level.
   *
   * @param kazakh whether it is Kazakh, so that its number stands before it
   * @param plural whether it announces several numbers
   */
  record UnitWord(CitationUnit unit, boolean kazakh, boolean plural) {}

  private UnitWords() {}

  static Optional<UnitWord> of(Lexeme lexeme) {
    String word = lexeme.word();
    if (RUSSIAN_ARTICLE.contains(word)) {
      return russian(CitationUnit.ARTICLE, PLURAL.contains(word));
    }
    if (RUSSIAN_PART.contains(word)) {
      return russian(CitationUnit.PART, false);
    }
    if (RUSSIAN_ITEM.contains(word) || word.startsWith("пункт") || word.startsWith("подпункт")) {
      return russian(CitationUnit.ITEM, false);
    }
    if (isKazakhArticle(word)) {
      return kazakh(CitationUnit.ARTICLE);
    }
    if (word.startsWith("бөлік") || word.startsWith("бөліг") || word.equals("бөл")) {
      return kazakh(CitationUnit.PART);
    }
    if (word.startsWith("тармақ") || word.startsWith("тармағ") || word.equals("тарм")) {
      return kazakh(CitationUnit.ITEM);
    }
    return Optional.empty();
  }

  private static boolean isKazakhArticle(String word) {
    return word.startsWith("бабы")
        || word.startsWith("баптар")
        || (word.startsWith("бап") && ARTICLE_TAILS.contains(word.substring(3)));
  }

  private static Optional<UnitWord> russian(CitationUnit unit, boolean plural) {
    return Optional.of(new UnitWord(unit, false, plural));
  }

  private static Optional<UnitWord> kazakh(CitationUnit unit) {
    return Optional.of(new UnitWord(unit, true, false));
  }
}
