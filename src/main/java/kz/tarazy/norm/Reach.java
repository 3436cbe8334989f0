package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.List;

/** Whether a norm's exclusions keep a provision from an offence. */
public final class Reach {

  private final Catalogue catalogue;

  public Reach(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Whether an exclusion keeps a provision from the offence of a question on a day.
   *
   * @param source role of the norm that holds the exclusions
   * @param provision the provision that would be applied
   */
  public Membership excluded(Role source, String provision, CapQuestion question, LocalDate day) {
    Membership reached = Membership.OUTSIDE;
    for (Exclusion exclusion :
        catalogue.norm(source).on(day).map(NormEdition::exclusions).orElse(List.of())) {
      if (!exclusion.covers(provision)) {
        continue;
      }
      Membership belongs =
          spared(
              exclusion.spares(),
              question.offender(),
              catalogue
                  .group(exclusion.group())
                  .of(question.article(), question.part(), question.points()));
      if (belongs == Membership.MEMBER) {
        return belongs;
      }
      reached = belongs == Membership.DEPENDS ? belongs : reached;
    }
    return reached;
  }

  private static Membership spared(Spares spares, Offender offender, Membership belongs) {
    if (spares == null || offender != Offender.MINOR || belongs == Membership.OUTSIDE) {
      return belongs;
    }
    return spares == Spares.MINOR ? Membership.OUTSIDE : Membership.DEPENDS;
  }
}
