package kz.tarazy.norm;

import java.util.List;
import kz.tarazy.act.PenaltyKind;

/**
 * A norm as it stands between two days. Of the rules only those that the norm's role needs are
 * there.
 *
 * @param id id of the edition, unique within the norm
 * @param text what it says, in short
 * @param limit its cap, or null
 * @param bar the kind of punishment it keeps from being imposed, or null
 */
public record NormEdition(
    String id,
    Period period,
    Origin origin,
    Names text,
    LimitRule limit,
    BarRule bar,
    List<Exclusion> exclusions,
    List<RangeRule> ranges,
    List<TermRule> terms,
    List<LiabilityRule> liability,
    List<PenaltyKind> barred,
    List<CeilingRule> ceilings) {

  static NormEdition of(Entry entry) {
    entry.only(
        "id",
        "valid_from",
        "valid_to",
        "dates",
        "law",
        "verified",
        "source",
        "text",
        "limit",
        "bar",
        "exclusions",
        "ranges",
        "terms",
        "liability",
        "barred",
        "ceilings");
    return new NormEdition(
        entry.text("id"),
        Period.of(entry),
        Origin.of(entry),
        Names.of(entry.field("text")),
        entry.has("limit") ? LimitRule.of(entry.field("limit")) : null,
        entry.has("bar") ? BarRule.of(entry.field("bar")) : null,
        entry.listOr("exclusions").stream().map(Exclusion::of).toList(),
        entry.listOr("ranges").stream().map(RangeRule::of).toList(),
        entry.listOr("terms").stream().map(TermRule::of).toList(),
        entry.listOr("liability").stream().map(LiabilityRule::of).toList(),
        entry.listOr("barred").stream().map(kind -> Coding.of(PenaltyKind.class, kind)).toList(),
        entry.listOr("ceilings").stream().map(CeilingRule::of).toList());
  }
}
