package kz.tarazy.extract;

import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/** Which of the offences of a requalifying sentence the court ends with. */
final class Requalification {

  private static final Pattern ONTO = Pattern.compile("(?iu)(?<!\\p{L})на(?!\\p{L})");
  private static final Pattern AWAY = Pattern.compile("(?iu)[дтн]ан$|[дтн]ен$");

  private Requalification() {}

  /**
   * The targets: in Russian what follows «на», in Kazakh what does not stand in the ablative; all,
   * where neither shows.
   */
  static List<Offence> targets(List<Offence> cited, String text) {
    for (int i = 1; i < cited.size(); i++) {
      int from = cited.get(i - 1).span().end();
      int to = Math.max(from, cited.get(i).span().start());
      if (ONTO.matcher(text.substring(from, to)).find()) {
        return cited.subList(i, cited.size());
      }
    }
    List<Offence> targets =
        cited.stream().filter(offence -> !isAway(offence.span(), text)).toList();
    return targets.isEmpty() ? cited : targets;
  }

  private static boolean isAway(Span span, String text) {
    int end = span.end();
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return AWAY.matcher(text.substring(span.start(), end)).find();
  }
}
