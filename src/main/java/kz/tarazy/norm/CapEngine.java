package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the limits of the punishment for one count, with a derivation a judge can check line by
 * line.
 *
 * <p>Order of the reckoning: the sanction; for minors their own ceiling; the fraction of an
 * unfinished crime; the lower of the caps that mitigation and procedure give (they are not
 * multiplied). It is done under the edition of the day of the offence and that of the day of the
 * act; what the act does not tell is reckoned both ways. All arithmetic is exact.
 */
public final class CapEngine {

  /** What is missing where the day of the offence is not told. */
  public static final String NO_OFFENCE_DATE = "offence_date";

  /** What is missing where the day of the act is not told. */
  public static final String NO_ACT_DATE = "act_date";

  private final Catalogue catalogue;

  public CapEngine(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The limits under every edition that could apply. */
  public CapAnswer answer(CapQuestion question) {
    Set<String> missing = new LinkedHashSet<>();
    if (question.offenceDate() == null) {
      missing.add(NO_OFFENCE_DATE);
    }
    if (question.actDate() == null) {
      missing.add(NO_ACT_DATE);
    }
    if (!missing.isEmpty()) {
      return new CapAnswer(List.of(), List.copyOf(missing));
    }
    if (question.actDate().isBefore(question.offenceDate())) {
      return new CapAnswer(List.of(), List.of("act_before_offence"));
    }
    List<Limit> limits = new ArrayList<>();
    for (LocalDate day : new LinkedHashSet<>(List.of(question.offenceDate(), question.actDate()))) {
      limits(question, day, limits, missing);
    }
    return new CapAnswer(limits.stream().distinct().toList(), List.copyOf(missing));
  }

  private void limits(
      CapQuestion question, LocalDate day, List<Limit> limits, Set<String> missing) {
    try {
      limits.add(new Reckoning(catalogue, question, day).limit());
    } catch (OpenQuestion open) {
      if (open.group() == null) {
        missing.add(open.getMessage());
        return;
      }
      limits(question.assuming(open.group(), Boolean.TRUE), day, limits, missing);
      limits(question.assuming(open.group(), Boolean.FALSE), day, limits, missing);
    }
  }
}
