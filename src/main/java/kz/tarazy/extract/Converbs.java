package kz.tarazy.extract;

import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/** Verb forms that only accompany another verb: учитывая, принимая; ескеріп, ескере отырып. */
final class Converbs {

  private static final Pattern CONVERB =
      Pattern.compile("(?iu)\\p{L}*(?:ая|яя|учтя|учетом|ып|іп|п)(?:\\s+.*)?");
  private static final Pattern FOLLOWED = Pattern.compile("(?iu)\\s+(?:отыр|келе)\\p{L}*.*");

  private Converbs() {}

  static boolean is(Span verb, String text) {
    String after = text.substring(verb.end(), Math.min(text.length(), verb.end() + 20));
    return CONVERB.matcher(verb.of(text)).matches() || FOLLOWED.matcher(after).lookingAt();
  }
}
