package kz.tarazy.norm;

import java.util.List;
import java.util.Optional;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.PenaltyKind;

/**
 * What one part of an article of the special part threatens, in one edition.
 *
 * @param part part, or null where the article has none
 * @param title title of the article, in Russian
 * @param chapter chapter of the special part
 * @param category category of the offence, from the maximum of the sanction
 * @param basic the basic kinds of punishment
 * @param multiples what a fine may be a multiple of, such as the bribe; empty for most
 */
public record Sanction(
    LawCode code,
    String article,
    String part,
    String title,
    int chapter,
    Category category,
    Guilt guilt,
    List<PenaltyRange> basic,
    List<String> multiples,
    Period period,
    Origin origin) {

  public Sanction {
    basic = List.copyOf(basic);
    multiples = List.copyOf(multiples);
  }

  /** The article and part, such as {@code 188.3}. */
  public String provision() {
    return part == null ? article : article + "." + part;
  }

  /** What it allows of one kind of punishment; empty where it does not name the kind. */
  public Optional<PenaltyRange> range(PenaltyKind kind) {
    return basic.stream().filter(range -> range.kind() == kind).findFirst();
  }
}
