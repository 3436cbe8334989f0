package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Span;

/**
 * Punishments whose kind stands elsewhere in the sentence: in a list that names it once («лишение
 * свободы: А. – 3 года, Б. – 2 года», "А.-ға 500 АЕК, Б.-ға 300 АЕК мөлшерінде айыппұл"), in the
 * final one of several («окончательно – 4 года», "түпкілікті 3 жыл") or nowhere, where a term is
 * suspended («к 3 годам условно»), which a term of imprisonment is.
 */
final class ImpliedPenalties {

  /** What a term is of that is no punishment of the kinds read here. */
  private static final Pattern OTHER_TERM =
      Pattern.compile(
          "(?iu)пробац|испытат|сынақ|контрол|бақылау|прав(?:а|о|ом)(?!\\p{L})|лишени|құқы[ғқ]|(?<!без )конфиск|платеж|төлем|фонд|қор(?:ына|ға)"
              + "|взыск|өндір|зач[её]т|зачесть|есепте|содержан|қамау|қамақ|рожден|туған|назад|бұрын|лет\\s+назад|отсроч|кейінге|обжал|шағым|жаста");

  /** A list's next entry up to its amount: a name or a provision and what joins it. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "(?su)[^;:]{0,110}?(?:\\p{Lu}[.*\\p{L}\\d-]|(?<!\\p{L})(?:ст|ч|п)\\.|-?ба[бп]|бөлі[гк])[^;:]{0,60}?"
              + "(?:[-–—:](?:\\s*по(?=\\s))?|(?<!\\p{L})(?:на|к|срок|сроком|размере)|[дтғгқк][аеыі]|[мбп]ен|бойынша|үшін|қолдан\\p{L}*"
              + "|тәркіле(?:мей|нбей)|(?<=\\p{Lu}\\.|-\\p{Ll}{1,4})\\s)[\\s,]*");

  private static final Pattern SUSPENDED =
      Pattern.compile("(?iu)[\\s,(]{0,2}(?:условно(?!-)|шартты)(?s:.*)");

  private static final int REACH = 40;
  private static final int ENTRY_REACH = 170;

  private final String text;
  private final Span within;
  private final List<PenaltyPhrase> phrases;
  private final List<PenaltyPhrase> bare;

  /**
   * Completes the phrases of a stretch of text.
   *
   * @param bare the kinds named without an amount, as phrases with none
   */
  ImpliedPenalties(
      String text, Span within, List<PenaltyPhrase> phrases, List<PenaltyPhrase> bare) {
    this.text = text;
    this.within = within;
    this.phrases = phrases;
    this.bare = bare;
  }

  /** The phrases told and implied, in order. */
  List<PenaltyPhrase> with(List<Amount> loose) {
    List<PenaltyPhrase> all = new ArrayList<>(phrases);
    for (Amount amount : loose) {
      PenaltyKind kind = kind(amount, all);
      if (kind != null) {
        all.add(new PenaltyPhrase(kind, amount.value(), amount.unit(), amount.span()));
      }
    }
    all.sort(Comparator.comparing(PenaltyPhrase::span));
    return all;
  }

  private PenaltyKind kind(Amount amount, List<PenaltyPhrase> known) {
    String before = before(amount, ENTRY_REACH, known);
    String after = after(amount);
    boolean term = amount.unit() == PenaltyUnit.MONTHS;
    if (term && SUSPENDED.matcher(after).matches()) {
      return PenaltyKind.IMPRISONMENT;
    }
    boolean other =
        OTHER_TERM.matcher(clauseBefore(before)).find()
            || OTHER_TERM.matcher(clauseAfter(after)).find();
    if (other) {
      return null;
    }
    if (DecisionWords.AGGREGATE.matcher(before).find()) {
      return last(amount, known);
    }
    if (!ENTRY.matcher(before).matches()) {
      return null;
    }
    PenaltyKind named = last(amount, bare);
    if (named != null) {
      return named;
    }
    PenaltyPhrase next =
        known.stream()
            .filter(phrase -> phrase.span().start() > amount.span().end())
            .min(Comparator.comparing(PenaltyPhrase::span))
            .orElse(null);
    return next != null && next.unit() == amount.unit() ? next.kind() : null;
  }

  private PenaltyKind last(Amount amount, List<PenaltyPhrase> among) {
    return among.stream()
        .filter(phrase -> phrase.span().end() <= amount.span().start())
        .filter(phrase -> PenaltyPhrase.fits(phrase.kind(), amount.unit()))
        .max(Comparator.comparing(PenaltyPhrase::span))
        .map(PenaltyPhrase::kind)
        .orElse(null);
  }

  /** The words since the amount before it, a colon or a semicolon. */
  private String before(Amount amount, int reach, List<PenaltyPhrase> known) {
    int from = Math.max(within.start(), amount.span().start() - reach);
    for (PenaltyPhrase phrase : known) {
      if (phrase.span().end() <= amount.span().start()) {
        from = Math.max(from, phrase.span().end());
      }
    }
    String before = text.substring(from, amount.span().start());
    int cut = Math.max(before.lastIndexOf(':', before.length() - 3), before.lastIndexOf(';'));
    return before.substring(cut + 1);
  }

  private String after(Amount amount) {
    int end = amount.span().end();
    return text.substring(end, Math.min(within.end(), end + REACH));
  }

  private static String clauseBefore(String before) {
    String near = before.substring(Math.max(0, before.length() - REACH));
    return near.substring(near.lastIndexOf(", ") + 1);
  }

  private static String clauseAfter(String after) {
    return after.split("[,;.(]", 2)[0];
  }
}
