package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/**
 * What people of an act say in the first person between quotation marks: their word, whatever verbs
 * stand in it.
 */
final class DirectSpeech {

  private static final Pattern QUOTED = Pattern.compile("«[^«»]{1,1500}»|“[^“”]{1,1500}”");

  /** Pronouns and verb endings of the first person, Russian and Kazakh. */
  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:я|мне|меня|мной|мною|мой|моя|моё|мое|моего|моей|моим|прошу|хочу|могу"
              + "|\\p{L}{2,}(?:аю|яю|ею|аюсь|яюсь|еюсь|ирую)"
              + "|мен|маған|менің|мені|менде|өзім|\\p{L}{2,}(?:[мбп][ыі]н|[дт][ыі]м))(?!\\p{L})");

  private final List<Span> quotes;

  private DirectSpeech(List<Span> quotes) {
    this.quotes = List.copyOf(quotes);
  }

  static DirectSpeech of(String text) {
    List<Span> quotes = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      if (FIRST_PERSON.matcher(quoted.group()).find()) {
        quotes.add(new Span(quoted.start(), quoted.end()));
      }
    }
    return new DirectSpeech(quotes);
  }

  /** The quotation around some words. */
  Optional<Span> around(Span words) {
    return quotes.stream().filter(quote -> quote.contains(words)).findFirst();
  }
}
