package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Span;

/**
 * Words that tell a kind of punishment with its amount: «2 (два) года ограничения свободы», "3 (үш)
 * жылға бас бостандығынан айыру".
 *
 * @param amount null for life
 */
record PenaltyPhrase(PenaltyKind kind, Integer amount, PenaltyUnit unit, Span span) {

  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)(?<LIFE>пожизненн\\p{L}+\\s+лишени\\p{L}+\\s+свободы|өмір\\s+бойы(?:на)?\\s+бас\\s+бостандығынан\\s+айыр\\p{L}*)"
              + "|(?<IMPRISONMENT>лиш(?:ени\\p{L}{1,2}|ить)\\s*свободы|бас\\s+бостандығынан(?:\\s+[\\d(][^.;,]{0,40}?)?\\s+айыр\\p{L}*)"
              + "|(?<RESTRICTION>огранич(?:ени\\p{L}{1,2}|ить)\\s*свободы|бас\\s+бостандығы(?:н|нан)?(?:\\s+[\\d(][^.;,]{0,40}?)?\\s+шекте\\p{L}*)"
              + "|(?<COMMUNITY>(?:общественн|обязательн)\\p{L}+\\s+работ\\p{L}*|қоғамдық\\s+жұмыс\\p{L}*)"
              + "|(?<CORRECTIVE>исправительн\\p{L}+\\s+работ\\p{L}*|түзеу\\s+жұмыс\\p{L}*)"
              + "|(?<FINE>(?<!\\p{L})штраф\\p{L}*|айыппұл\\p{L}*)"
              + "|(?<ARREST>(?<!\\p{L})арест(?:а|у|ом|е)?(?!\\p{L})|қама(?:қ|ққа|ққа\\s+алу\\p{L}*|у)(?!\\p{L}))");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iu)[\\s,:–-]*(?:(?:на|тот|же|такой|оставшийся|срок(?:ом)?|в|размере|виде|сумме|объеме|по|до|к|ему|ей|каждому|эквивалентн\\p{L}+|равн\\p{L}+|продолжительност\\p{L}+|түрінде\\p{L}*|тарт\\p{L}*|ұзақтығы\\p{L}*|доход|государства"
              + "|\\p{L}+кратн\\p{L}+|сумм\\p{L}+|стоимост\\p{L}+|размер\\p{L}*|взятк\\p{L}+|похищенн\\p{L}+|ущерб\\p{L}*|что|то|есть|т\\.\\s?е\\.|яғни|составля\\p{L}+"
              + "|тағайында\\p{L}*|жаза\\p{L}*|мерзім\\p{L}*|мөлшер\\p{L}*|көлем\\p{L}*|сал(?:у|ын)\\p{L}*|бойынша)[\\s,:–-]*)*");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)[\\s,:–-]*(?:(?:мерзім\\p{L}*|мөлшер\\p{L}*|көлем\\p{L}*|сома\\p{L}*|түрінде\\p{L}*|тең|уақыт\\p{L}*|срок\\p{L}*|бойынша|в|виде|доход|государства|мемлекет\\p{L}*|кіріс\\p{L}*)[\\s,:–-]*)*");

  /** The punishments of a stretch of text with their amounts, told or implied, in order. */
  static List<PenaltyPhrase> all(String text, Span within) {
    List<PenaltyPhrase> bare = new ArrayList<>();
    List<Amount> amounts = new ArrayList<>(Amount.all(within.of(text), within.start()));
    List<PenaltyPhrase> phrases = told(text, within, amounts, bare);
    return new ImpliedPenalties(text, within, phrases, bare).with(amounts);
  }

  /** The kinds of punishment that a stretch of text names without an amount, in order. */
  static List<PenaltyPhrase> bare(String text, Span within) {
    List<PenaltyPhrase> bare = new ArrayList<>();
    told(text, within, new ArrayList<>(Amount.all(within.of(text), within.start())), bare);
    return bare;
  }

  /** Joins kinds with amounts; takes those amounts out, and adds the kinds left alone. */
  private static List<PenaltyPhrase> told(
      String text, Span within, List<Amount> amounts, List<PenaltyPhrase> bare) {
    List<PenaltyPhrase> phrases = new ArrayList<>();
    Matcher matcher = KIND.matcher(within.of(text));
    while (matcher.find()) {
      Span kindSpan = new Span(within.start() + matcher.start(), within.start() + matcher.end());
      PenaltyKind kind = kind(matcher);
      if (kind == PenaltyKind.LIFE) {
        phrases.add(new PenaltyPhrase(kind, null, null, kindSpan));
        continue;
      }
      Amount amount = nearest(amounts, kind, kindSpan, text);
      if (amount == null) {
        bare.add(new PenaltyPhrase(kind, null, null, kindSpan));
      } else {
        amounts.remove(amount);
        Span span = kindSpan.cover(amount.span());
        phrases.add(new PenaltyPhrase(kind, amount.value(), amount.unit(), span));
      }
    }
    return phrases;
  }

  private static Amount nearest(List<Amount> amounts, PenaltyKind kind, Span at, String text) {
    Amount nearest = null;
    int least = Integer.MAX_VALUE;
    for (Amount amount : amounts) {
      if (!fits(kind, amount.unit())) {
        continue;
      }
      boolean before = amount.span().end() <= at.start();
      String gap =
          before
              ? text.substring(amount.span().end(), at.start())
              : text.substring(at.end(), Math.max(at.end(), amount.span().start()));
      boolean adjacent = (before ? BEFORE : AFTER).matcher(gap).matches();
      if (adjacent && gap.length() < least) {
        nearest = amount;
        least = gap.length();
      }
    }
    return nearest;
  }

  /** Whether a kind of punishment is counted in a unit. */
  static boolean fits(PenaltyKind kind, PenaltyUnit unit) {
    return switch (kind) {
      case FINE -> unit == PenaltyUnit.MCI || unit == PenaltyUnit.TENGE;
      case COMMUNITY_SERVICE -> unit == PenaltyUnit.HOURS;
      case CORRECTIVE_WORKS -> unit != PenaltyUnit.HOURS;
      case ARREST -> unit == PenaltyUnit.DAYS || unit == PenaltyUnit.MONTHS;
      default -> unit == PenaltyUnit.MONTHS || unit == PenaltyUnit.DAYS;
    };
  }

  private static PenaltyKind kind(Matcher matcher) {
    if (matcher.group("LIFE") != null) {
      return PenaltyKind.LIFE;
    }
    if (matcher.group("IMPRISONMENT") != null) {
      return PenaltyKind.IMPRISONMENT;
    }
    if (matcher.group("RESTRICTION") != null) {
      return PenaltyKind.RESTRICTION_OF_LIBERTY;
    }
    if (matcher.group("COMMUNITY") != null) {
      return PenaltyKind.COMMUNITY_SERVICE;
    }
    if (matcher.group("CORRECTIVE") != null) {
      return PenaltyKind.CORRECTIVE_WORKS;
    }
    return matcher.group("FINE") != null ? PenaltyKind.FINE : PenaltyKind.ARREST;
  }
}
