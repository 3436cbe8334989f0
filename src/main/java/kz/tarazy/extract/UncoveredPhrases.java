package kz.tarazy.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Language;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.ActIndex;
import kz.tarazy.extract.lexicon.CueKind;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.norm.CitationParser;
import kz.tarazy.text.ActText;
import kz.tarazy.text.LegalAnalyzers;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The phrases that stand where a court counts mitigating circumstances and that no rule of the
 * lexicon covers: from them the lexicon grows.
 *
 * <p>Stateless but for the lexicon; safe for many threads.
 */
public final class UncoveredPhrases {

  private static final Pattern SEPARATOR =
      Pattern.compile("(?iu)[,;:()«»–—]|(?<!\\p{L})(?:и|а также|также|және|мен|бен|пен)(?!\\p{L})");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");
  private static final int SHORTEST = 4;
  private static final int MOST_WORDS = 12;

  private final Lexicon lexicon;

  public UncoveredPhrases(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads phrases by the rules of the {@code data-schema} folder. */
  public static UncoveredPhrases standard() {
    return new UncoveredPhrases(Lexicon.load());
  }

  /**
   * One phrase.
   *
   * @param stems the dictionary forms of its words of some length, in their order: what phrases are
   *     grouped by
   * @param words as written
   */
  public record Phrase(Language language, String stems, String words) {}

  /** The phrases of an act, in the order of the text. */
  public List<Phrase> of(ActText act) {
    ActIndex index = ActIndex.of(act, lexicon);
    List<Span> known = new ArrayList<>();
    lexicon.entries().stream()
        .flatMap(entry -> entry.rules().stream())
        .forEach(rule -> index.find(rule).forEach(found -> known.add(found.span())));
    CitationParser.parse(act.text(), LawCode.KZ_2014).forEach(mention -> known.add(mention.span()));
    List<Phrase> phrases = new ArrayList<>();
    for (Clause clause : Clauses.of(act, index, lexicon, Cast.of(act))) {
      if (counts(clause)) {
        phrases.addAll(phrases(clause, known, act.text()));
      }
    }
    return phrases;
  }

  private static boolean counts(Clause clause) {
    return clause.sentence().section() == SectionKind.REASONING
        && clause.head(Side.MITIGATING)
        && !clause.head(Side.AGGRAVATING)
        && !clause.has(CueKind.NONE)
        && !clause.has(CueKind.SPEECH)
        && clause.decisions().stream().anyMatch(Clause::positive)
        && clause.decisions().stream().allMatch(Clause::positive);
  }

  private static List<Phrase> phrases(Clause clause, List<Span> known, String text) {
    List<Span> covered = new ArrayList<>(known);
    clause.cues().forEach(cue -> covered.add(cue.span()));
    List<Phrase> phrases = new ArrayList<>();
    int from = clause.span().start();
    Matcher separator = SEPARATOR.matcher(text).region(from, clause.span().end());
    while (from < clause.span().end()) {
      int to = separator.find() ? separator.start() : clause.span().end();
      Span stretch = new Span(from, to);
      boolean told = known.stream().anyMatch(span -> span.overlaps(stretch));
      if (to > from && !told) {
        phrase(clause.sentence().language(), stretch, covered, text, phrases);
      }
      from = to == clause.span().end() ? to : separator.end();
    }
    return phrases;
  }

  private static void phrase(
      Language language, Span stretch, List<Span> covered, String text, List<Phrase> phrases) {
    Matcher word = WORD.matcher(text).region(stretch.start(), stretch.end());
    List<String> own = new ArrayList<>();
    int start = -1;
    int end = -1;
    while (word.find()) {
      Span span = new Span(word.start(), word.end());
      if (covered.stream().noneMatch(span::overlaps)) {
        own.add(word.group());
        start = start < 0 ? word.start() : start;
        end = word.end();
      }
    }
    Set<String> stems = stems(language, String.join(" ", own));
    if (!stems.isEmpty() && own.size() <= MOST_WORDS) {
      phrases.add(
          new Phrase(language, String.join(" ", stems), text.substring(start, end).strip()));
    }
  }

  /** The first dictionary form of every word of some length. */
  private static Set<String> stems(Language language, String words) {
    Set<String> stems = new LinkedHashSet<>();
    try (TokenStream stream = LegalAnalyzers.of(language).tokenStream(language.code(), words)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (step.getPositionIncrement() > 0 && term.length() >= SHORTEST) {
          stems.add(term.toString());
        }
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stems;
  }
}
