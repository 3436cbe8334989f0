package kz.tarazy.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.tarazy.act.CheckResult;
import org.hipparchus.fraction.BigFraction;

/**
 * The limits under every edition that could apply and every reading of what the act does not tell.
 *
 * @param limits one for each edition and assumption; the edition of the offence's day first
 * @param missing what is missing to decide, such as {@code offence_date}; empty if nothing is
 */
public record CapAnswer(List<Limit> limits, List<String> missing) {

  public CapAnswer {
    limits = List.copyOf(limits);
    missing = List.copyOf(missing);
  }

  /**
   * Whether an amount keeps to the maximum: kept if under all limits, broken if under none (article
   * on the force of criminal law in time: the milder edition governs, and a breach is one only if
   * it is one whatever edition applies), otherwise not decidable.
   */
  public CheckResult judgeMaximum(BigFraction amount) {
    return judge(limit -> limit.allows(amount));
  }

  /** Whether an amount keeps to the minimum, in the same sense. */
  public CheckResult judgeMinimum(BigFraction amount) {
    return judge(limit -> limit.reaches(amount));
  }

  private CheckResult judge(Predicate<Limit> kept) {
    if (!missing.isEmpty() || limits.isEmpty()) {
      return CheckResult.NOT_DECIDABLE;
    }
    if (limits.stream().allMatch(kept)) {
      return CheckResult.KEPT;
    }
    return limits.stream().noneMatch(kept) ? CheckResult.BROKEN : CheckResult.NOT_DECIDABLE;
  }

  /** The mildest limit: the one that governs where editions differ. */
  public Limit governing() {
    if (limits.isEmpty()) {
      throw new IllegalStateException("No limit can be told; missing: " + missing);
    }
    Limit mildest = limits.get(0);
    for (Limit limit : limits) {
      if (limit.maximum() != null
          && (mildest.maximum() == null || limit.maximum().compareTo(mildest.maximum()) < 0)) {
        mildest = limit;
      }
    }
    return mildest;
  }

  /** Whether a norm lowers the maximum under every edition, under none, or it depends. */
  public Membership applies(Role role) {
    long applying = limits.stream().filter(limit -> limit.applied().contains(role)).count();
    if (applying == 0) {
      return Membership.OUTSIDE;
    }
    return applying == limits.size() ? Membership.MEMBER : Membership.DEPENDS;
  }

  /** The derivations of all limits, one line a step. */
  public List<String> derivation() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      String mark = limits.size() == 1 ? "" : "(" + (i + 1) + ") ";
      limits.get(i).steps().forEach(step -> lines.add(mark + step));
    }
    missing.forEach(what -> lines.add("? " + what));
    return lines;
  }
}
