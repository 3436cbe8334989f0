package kz.tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Language;
import kz.tarazy.act.Span;

/**
 * Words quoted in a sentence in another language than its own: Russian testimony, references and
 * papers in a Kazakh act.
 */
public final class ForeignQuotes {

  private static final Pattern QUOTED = Pattern.compile("[«“]([^«»“”]+)[»”]?");

  private ForeignQuotes() {}

  /** The quoted stretches of a sentence that are in a language which is not the sentence's. */
  public static List<Span> of(String text, Sentence sentence, Language language) {
    List<Span> quotes = new ArrayList<>();
    if (sentence.language() == language) {
      return quotes;
    }
    Span span = sentence.span();
    Matcher quoted = QUOTED.matcher(text).region(span.start(), span.end());
    while (quoted.find()) {
      if (ParagraphLanguage.of(quoted.group(1)) == language) {
        quotes.add(new Span(quoted.start(1), quoted.end(1)));
      }
    }
    return quotes;
  }
}
