package kz.tarazy.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a Kazakh sentence gathers several facts told before: «осы үш жайт», «бұлардың бәрі». */
final class Gathering {

  private static final Pattern GATHERS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:бұл|осы|аталған|көрсетілген|аталмыш)\\s+(?:екеу|үшеу|төртеу|бесеу|екі\\s|үш\\s|төрт\\s|бес\\s|мән-жайлар|жайттар|жағдайлар|деректер)"
              + "|бұлар|осылар|(?:осының|бұның|мұның)\\s+(?:бәрі|барлығы))");

  private Gathering() {}

  static boolean in(List<Clause> sentence, String text) {
    return sentence.stream()
        .anyMatch(clause -> clause.kazakh() && GATHERS.matcher(clause.span().of(text)).find());
  }
}
