package kz.tarazy.norm;

import java.util.List;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Procedure;

/**
 * A range of one kind of punishment outside the sanctions.
 *
 * @param offence {@code misdemeanour} or {@code crime}, or null for both
 * @param group group of offences it is for, or null for all
 * @param procedure procedure it is for, or null for all
 * @param category category it is for, or null for all
 * @param provision the exact provision, or null where the norm has no finer one
 * @param below norms under which its minimum falls away
 */
record RangeRule(
    PenaltyRange range,
    String offence,
    String group,
    Procedure procedure,
    Category category,
    String provision,
    List<String> below) {

  static final String MISDEMEANOUR = "misdemeanour";
  static final String CRIME = "crime";

  boolean fits(PenaltyKind kind, Category offenceCategory) {
    boolean misdemeanour = offenceCategory == Category.MISDEMEANOUR;
    return range.kind() == kind
        && (offence == null || offence.equals(misdemeanour ? MISDEMEANOUR : CRIME))
        && (category == null || category == offenceCategory);
  }

  static RangeRule of(Entry entry) {
    entry.only(
        "kind",
        "unit",
        "min",
        "max",
        "for",
        "group",
        "procedure",
        "category",
        "provision",
        "below");
    String offence = entry.textOr("for", null);
    if (offence != null && !offence.equals(MISDEMEANOUR) && !offence.equals(CRIME)) {
      throw entry.field("for").error("'%s' must be misdemeanour or crime".formatted(offence));
    }
    return new RangeRule(
        new PenaltyRange(
            Coding.of(PenaltyKind.class, entry, "kind"),
            Coding.of(PenaltyUnit.class, entry, "unit"),
            entry.numberOr("min", null),
            entry.numberOr("max", null)),
        offence,
        entry.textOr("group", null),
        entry.has("procedure") ? Coding.of(Procedure.class, entry, "procedure") : null,
        entry.has("category") ? Coding.of(Category.class, entry, "category") : null,
        entry.textOr("provision", null),
        entry.texts("below"));
  }
}
