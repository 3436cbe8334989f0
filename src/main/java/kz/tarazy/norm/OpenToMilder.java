package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tarazy.act.PenaltyKind;

/** Whether the sanction and the category keep imprisonment from one who made the harm good. */
public final class OpenToMilder {

  private final Catalogue catalogue;

  public OpenToMilder(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Under every edition that could apply, under none, or it depends. */
  public Membership required(CapQuestion question) {
    List<Membership> found = new ArrayList<>();
    for (LocalDate day : List.of(question.offenceDate(), question.actDate())) {
      found.add(required(question, day));
    }
    if (found.stream().allMatch(each -> each == found.get(0))) {
      return found.get(0);
    }
    return Membership.DEPENDS;
  }

  /** What was looked at on each day, one line a step. */
  public List<String> derivation(CapQuestion question) {
    List<String> steps = new ArrayList<>();
    for (LocalDate day : List.of(question.offenceDate(), question.actDate())) {
      sanction(question, day)
          .ifPresent(
              sanction ->
                  steps.add(
                      "%s [%s] %s: %s"
                          .formatted(
                              sanction.provision(),
                              sanction.period(),
                              sanction.category().code(),
                              sanction.basic().stream()
                                  .map(range -> range.kind().code())
                                  .toList())));
    }
    return steps.stream().distinct().toList();
  }

  private Membership required(CapQuestion question, LocalDate day) {
    Optional<Sanction> sanction = sanction(question, day);
    Norm norm = catalogue.norm(Role.NO_IMPRISONMENT);
    Optional<NormEdition> held = norm.on(day);
    if (sanction.isEmpty() || held.isEmpty()) {
      return Membership.DEPENDS;
    }
    boolean milder =
        sanction.get().range(PenaltyKind.IMPRISONMENT).isPresent()
            && sanction.get().basic().stream()
                .anyMatch(
                    range ->
                        catalogue.severity().indexOf(range.kind())
                            < catalogue.severity().indexOf(PenaltyKind.IMPRISONMENT));
    if (!milder) {
      return Membership.OUTSIDE;
    }
    Membership excluded =
        new Reach(catalogue).excluded(Role.EXCLUSION, norm.provision(), question, day);
    if (excluded != Membership.OUTSIDE) {
      return excluded == Membership.MEMBER ? Membership.OUTSIDE : Membership.DEPENDS;
    }
    BarRule rule = held.get().bar();
    boolean named =
        rule.categories().contains(sanction.get().category())
            || (!rule.except().contains(question.article())
                && catalogue
                        .group(rule.group())
                        .of(question.article(), question.part(), question.points())
                    == Membership.MEMBER);
    return named ? Membership.MEMBER : Membership.OUTSIDE;
  }

  private Optional<Sanction> sanction(CapQuestion question, LocalDate day) {
    return catalogue.sanction(question.code(), question.article(), question.part(), day);
  }
}
