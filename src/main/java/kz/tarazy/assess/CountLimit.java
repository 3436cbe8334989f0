package kz.tarazy.assess;

import java.util.List;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.norm.Category;

/**
 * How grave the law holds one count, what was imposed for it and the most that could be.
 *
 * @param defendant label of the defendant
 * @param charge ordinal of the count
 * @param gravest whether it is the gravest of the defendant's counts; one of them is
 * @param chapter chapter of the special part, or null where the catalogue lacks the article
 * @param category category on the day of the offence, else of the act; null where the catalogue
 *     lacks the sanction of that day
 * @param kind punishment imposed for the count, or null where none is told
 * @param amount its amount in {@code unit}, or null
 * @param unit unit of the amount, or null
 * @param maxima the most of each kind that may be imposed, after the caps
 * @param missing what is missing to tell the maxima; empty where nothing is
 * @param catalogue version of the norm catalogue
 */
public record CountLimit(
    String defendant,
    int charge,
    boolean gravest,
    Integer chapter,
    Category category,
    PenaltyKind kind,
    Integer amount,
    PenaltyUnit unit,
    List<Maximum> maxima,
    List<String> missing,
    String catalogue) {

  public CountLimit {
    maxima = List.copyOf(maxima);
    missing = List.copyOf(missing);
  }

  /**
   * The most that the law allows of one kind.
   *
   * @param amount in {@code unit}, or null for a kind without a term
   * @param unit unit of the amount, or null with it
   * @param edition edition of the provision that set it
   */
  public record Maximum(PenaltyKind kind, Double amount, PenaltyUnit unit, String edition) {}
}
