package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/** Looks for words of the catalogue's data in an act, letter case aside. */
final class Words {

  private Words() {}

  /** Where any of the patterns stands. */
  static List<Span> find(List<String> patterns, String text) {
    if (patterns.isEmpty()) {
      return List.of();
    }
    Matcher matcher =
        Pattern.compile(String.join("|", patterns), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    List<Span> spans = new ArrayList<>();
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }

  static boolean in(List<String> patterns, String text) {
    return !find(patterns, text).isEmpty();
  }
}
