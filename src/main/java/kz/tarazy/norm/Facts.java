package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is known of an offence beyond its article; an unsettled doubt is an {@link OpenQuestion}.
 */
final class Facts {

  /** Not a group of offences, but asked and answered like one. */
  static final String AGGRAVATING_ELEMENT = "aggravating_element";

  /** Whether the victim of a minor was 14 to 18. */
  static final String VICTIM_14_TO_18 = "victim_14_to_18";

  /**
   * Whether the ceiling of minors comes before the fractions: these are of the maximum "that the
   * article of the special part provides", so both orders are read.
   */
  static final String MINOR_CEILING_FIRST = "minor_ceiling_first";

  private final Catalogue catalogue;
  private final CapQuestion question;
  private final Map<String, Boolean> used = new TreeMap<>();

  Facts(Catalogue catalogue, CapQuestion question) {
    this.catalogue = catalogue;
    this.question = question;
  }

  /** The doubts that the facts of the question settled. */
  Map<String, Boolean> assumed() {
    return used;
  }

  boolean belongs(String group) {
    if (group == null) {
      return false;
    }
    return settle(
        group, catalogue.group(group).of(question.article(), question.part(), question.points()));
  }

  /** Whether a mitigating circumstance counts that is no element of the offence. */
  boolean mitigated() {
    Set<String> elements =
        catalogue.elements(question.article(), question.part(), question.points()).stream()
            .map(ElementRule::concept)
            .collect(Collectors.toSet());
    return !question.countable(elements).isEmpty();
  }

  /** Whether an aggravating circumstance is an element of the offence. */
  boolean aggravatingElement() {
    boolean listed =
        catalogue.elements(question.article(), question.part(), question.points()).stream()
            .anyMatch(rule -> catalogue.aggravating(rule.concept()));
    if (listed) {
      return true;
    }
    boolean basic = question.part() == null || question.part().equals("1");
    return settle(AGGRAVATING_ELEMENT, basic ? Membership.OUTSIDE : Membership.DEPENDS);
  }

  /** The exclusion that keeps a norm from the offence on a day. */
  Optional<Exclusion> exclusion(String provision, LocalDate day) {
    return catalogue.norm(Role.EXCLUSION).on(day).stream()
        .flatMap(held -> held.exclusions().stream())
        .filter(exclusion -> exclusion.covers(provision))
        .filter(exclusion -> belongs(exclusion.group()) && !spared(exclusion.spares()))
        .findFirst();
  }

  /** Whether a rule keeps the kind imposed from an offence of this category. */
  boolean barred(BarRule rule, Category category) {
    if (rule.kind() != question.kind()) {
      return false;
    }
    boolean named =
        rule.categories().contains(category)
            || (rule.group() != null
                && !rule.except().contains(question.article())
                && category != Category.MISDEMEANOUR
                && belongs(rule.group()));
    return named && !(rule.unlessCategories().contains(category) && belongs(rule.unlessGroup()));
  }

  private boolean spared(Spares spares) {
    if (spares == null || question.offender() != Offender.MINOR) {
      return false;
    }
    return switch (spares) {
      case MINOR -> true;
      case MINOR_AGAINST_14_TO_18 -> settle(VICTIM_14_TO_18, Membership.DEPENDS);
    };
  }

  boolean minorCeilingFirst() {
    return settle(MINOR_CEILING_FIRST, Membership.DEPENDS);
  }

  private boolean settle(String doubt, Membership membership) {
    if (membership != Membership.DEPENDS) {
      return membership == Membership.MEMBER;
    }
    Boolean known = question.facts().get(doubt);
    if (known == null) {
      throw OpenQuestion.belongs(doubt);
    }
    used.put(doubt, known);
    return known;
  }
}
