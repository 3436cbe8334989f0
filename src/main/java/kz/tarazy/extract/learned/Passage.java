package kz.tarazy.extract.learned;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tarazy.act.Language;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.RuleVocabulary;

/**
 * A sentence of an act as the recogniser sees it; offsets are those of the normalised text.
 *
 * @param language Russian or Kazakh
 * @param section the section it stands in
 * @param span its words
 * @param clauses its parts, that no finding reaches across
 * @param items the enumerated items: stretches between commas, brackets and conjunctions
 * @param marks the cues in it, in order
 * @param told what the rules found in it
 * @param words its words, in order
 */
public record Passage(
    Language language,
    SectionKind section,
    Span span,
    List<Span> clauses,
    List<Span> items,
    List<Mark> marks,
    List<Told> told,
    List<Word> words) {

  /** The sections that are read by the models; head and operative part are left to the rules. */
  public static final Set<SectionKind> SECTIONS =
      EnumSet.of(SectionKind.EVIDENCE, SectionKind.REASONING);

  public Passage {
    clauses = List.copyOf(clauses);
    items = List.copyOf(items);
    marks = List.copyOf(marks);
    told = List.copyOf(told);
    words = List.copyOf(words);
  }

  /** A sentence of a text, analysed. */
  public static Passage of(
      Language language,
      SectionKind section,
      String text,
      List<Span> clauses,
      List<Mark> marks,
      List<Told> told,
      RuleVocabulary vocabulary) {
    Span span = clauses.get(0).cover(clauses.get(clauses.size() - 1));
    return new Passage(
        language,
        section,
        span,
        clauses,
        Items.of(text, clauses),
        marks,
        told,
        Word.of(language, text, span, vocabulary));
  }

  /** Whether a rule found this circumstance in the sentence. */
  public boolean tells(String code) {
    return told.stream().anyMatch(found -> found.code().equals(code));
  }
}
