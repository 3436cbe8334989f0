package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Span;

/**
 * An amount with its unit in a text: a term, hours, a sum.
 *
 * <p>Numbers stand in figures, in words or in both («2 (два) года 6 (шесть) месяцев», "екі жыл");
 * years become months; a sum told both in monthly indices and tenge is one in indices, whose value
 * the court imposes.
 */
record Amount(int value, PenaltyUnit unit, Span span) {

  private static final String NUMBER =
      "(?:(?<figures>\\d{1,3}(?:[ .]\\d{3})+(?!\\d)|\\d{1,9})(?:\\s*\\([^)\\n]{1,80}\\))?"
          + "|(?<half>полтор[аы]х?|бір\\s+жарым)"
          + "|(?<words>"
          + Numerals.WORD
          + "(?:\\s+"
          + Numerals.WORD
          + ")*))";
  private static final String UNIT =
      "(?:(?<mci>МРП|месячн\\p{L}+\\s+расчетн\\p{L}+\\s+показател\\p{L}+|АЕК|айлық\\s+есептік\\s+көрсеткіш\\p{L}*)"
          + "|(?<tenge>тенге|теңге\\p{L}*|тг(?!\\p{L})|рубл\\p{L}+|сом(?:ов|ом)?(?!\\p{L}))"
          + "|(?<years>(?:год(?:а|у|ом|ам|ов|ами|ах)?|лет|(?-i:[гл])\\.(?=\\s*(?:\\d{1,2}\\s*(?:\\([^)\\n]{1,40}\\)\\s*)?мес|лишен|огранич|исправит))|жыл(?:ға|дан|дың|ды|дық|ын|ына|ының|ынан)?)(?!\\p{L}))"
          + "|(?<months>месяц(?:а|у|ев|ам|ем|ами|ах)?(?!\\p{L})|мес\\.|ай(?:ға|дан|дың|ды|ы|ын|ына|ының|ынан|лық)?(?!\\p{L}))"
          + "|(?<days>(?:сут(?:ок|ки|кам)|дн(?:я|ей|ям)|день|тәулі[кг]\\p{L}*|күн(?:ге|дік|ді)?)(?!\\p{L}))"
          + "|(?<hours>час(?:а|ов|ам)?(?!\\p{L})|сағат(?:қа|тан|тық)?(?!\\p{L})))";
  private static final Pattern AMOUNT =
      Pattern.compile("(?iu)(?<![\\p{L}\\d.,])" + NUMBER + "\\s*-?\\s*" + UNIT);
  private static final Pattern JOINT = Pattern.compile("[\\s,]*(?:и\\s+)?");
  private static final Pattern SAME_SUM =
      Pattern.compile(
          "(?iu)[\\s,;(–-]*(?:(?:что|составля\\p{L}+|то есть|т\\.\\s?е\\.|яғни|в|сумме|размере|размер|мөлшер\\p{L}*|көлем\\p{L}*"
              + "|сома\\p{L}*|равн\\p{L}+|или|немесе|на|бұл)[\\s,(–-]*){0,5}");
  private static final int MONTHS_A_YEAR = 12;
  private static final int HALF_AS_MUCH_AGAIN = 18;
  private static final int LONGEST_TERM_YEARS = 60;

  /** The amounts of a text in order, with offsets moved by a base. */
  static List<Amount> all(String text, int base) {
    List<Amount> amounts = new ArrayList<>();
    Matcher matcher = AMOUNT.matcher(text);
    int lastEnd = 0;
    boolean lastYears = false;
    while (matcher.find()) {
      Amount amount = read(matcher, base);
      if (amount == null) {
        continue;
      }
      boolean years = matcher.group("years") != null;
      String gap = amounts.isEmpty() ? "-" : text.substring(lastEnd, matcher.start());
      Amount last = amounts.isEmpty() ? null : amounts.get(amounts.size() - 1);
      Amount joined = last == null ? null : join(last, lastYears, amount, gap);
      if (joined == null) {
        amounts.add(amount);
      } else {
        amounts.set(amounts.size() - 1, joined);
      }
      lastYears = years;
      lastEnd = matcher.end();
    }
    return amounts;
  }

  private static Amount join(Amount last, boolean lastYears, Amount next, String gap) {
    Span both = last.span.cover(next.span);
    boolean term = last.unit == PenaltyUnit.MONTHS && JOINT.matcher(gap).matches();
    if (term && lastYears && next.unit == PenaltyUnit.MONTHS) {
      return new Amount(last.value + next.value, PenaltyUnit.MONTHS, both);
    }
    if (term && next.unit == PenaltyUnit.DAYS) {
      return new Amount(last.value, PenaltyUnit.MONTHS, both);
    }
    if (SAME_SUM.matcher(gap).matches()) {
      if (last.unit == PenaltyUnit.MCI && next.unit == PenaltyUnit.TENGE) {
        return new Amount(last.value, PenaltyUnit.MCI, both);
      }
      if (last.unit == PenaltyUnit.TENGE && next.unit == PenaltyUnit.MCI) {
        return new Amount(next.value, PenaltyUnit.MCI, both);
      }
    }
    return null;
  }

  private static Amount read(Matcher matcher, int base) {
    Span span = new Span(base + matcher.start(), base + matcher.end());
    if (matcher.group("half") != null) {
      return matcher.group("years") == null
          ? null
          : new Amount(HALF_AS_MUCH_AGAIN, PenaltyUnit.MONTHS, span);
    }
    String figures = matcher.group("figures");
    int number =
        figures == null
            ? Numerals.value(matcher.group("words"))
            : Integer.parseInt(figures.replaceAll("\\D", ""));
    if (matcher.group("years") != null) {
      return number > LONGEST_TERM_YEARS
          ? null
          : new Amount(number * MONTHS_A_YEAR, PenaltyUnit.MONTHS, span);
    }
    return new Amount(number, unit(matcher), span);
  }

  private static PenaltyUnit unit(Matcher matcher) {
    if (matcher.group("mci") != null) {
      return PenaltyUnit.MCI;
    }
    if (matcher.group("tenge") != null) {
      return PenaltyUnit.TENGE;
    }
    if (matcher.group("months") != null) {
      return PenaltyUnit.MONTHS;
    }
    return matcher.group("days") != null ? PenaltyUnit.DAYS : PenaltyUnit.HOURS;
  }
}
