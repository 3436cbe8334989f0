package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.extract.CitationCues.Kind;
import kz.tarazy.extract.PhrasePattern.Hit;

/**
 * The clause a citation stands in, as words.
 *
 * @param span the clause, in offsets of the normalised text
 * @param words its words in lower case, е for ё
 * @param places where each word stands
 */
record CitationClause(Span span, List<String> words, List<Span> places) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int LOOK_AHEAD = 60;
  private static final int WIDEST = 600;

  /** Cuts a sentence at semicolons and where a comma begins a clause of its own. */
  static List<CitationClause> of(String text, Span sentence, CitationCues cues) {
    List<CitationClause> clauses = new ArrayList<>();
    int start = sentence.start();
    for (int at = start; at < sentence.end(); at++) {
      char mark = text.charAt(at);
      if (mark == ';' || (mark == ',' && isDivision(text, at + 1, sentence.end(), cues))) {
        clauses.add(clause(text, new Span(start, at)));
        start = at + 1;
      }
    }
    clauses.add(clause(text, new Span(start, sentence.end())));
    return clauses;
  }

  /** The clause, or of a very long one what stands around a citation. */
  CitationClause around(Span citation, String text) {
    if (span.length() <= 2 * WIDEST) {
      return this;
    }
    int start = Math.max(span.start(), citation.start() - WIDEST);
    int end = Math.min(span.end(), citation.end() + WIDEST);
    return clause(text, new Span(Math.min(start, citation.start()), Math.max(end, citation.end())));
  }

  /** The words that a citation takes up. */
  Hit at(Span citation) {
    int first = -1;
    int last = -1;
    for (int word = 0; word < places.size(); word++) {
      if (places.get(word).overlaps(citation)) {
        first = first < 0 ? word : first;
        last = word;
      }
    }
    return new Hit(Math.max(0, first), Math.max(0, last));
  }

  private static boolean isDivision(String text, int from, int end, CitationCues cues) {
    Span ahead = new Span(from, Math.min(end, from + LOOK_AHEAD));
    List<String> words = clause(text, ahead).words();
    return cues.begins(Kind.DIVIDES, words) && !cues.begins(Kind.JOINS, words);
  }

  /** The words of a stretch of text. */
  static CitationClause clause(String text, Span span) {
    List<String> words = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT).replace('ё', 'е'));
      places.add(new Span(matcher.start(), matcher.end()));
    }
    return new CitationClause(span, List.copyOf(words), List.copyOf(places));
  }
}
