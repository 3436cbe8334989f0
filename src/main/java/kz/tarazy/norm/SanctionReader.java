package kz.tarazy.norm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;

/** Reads the sanctions of a code and holds their categories against the rules. */
final class SanctionReader {

  /** The word of the data for a fine that is a multiple of something. */
  private static final String MULTIPLE = "fine_multiple";

  private final LawCode code;
  private final List<CategoryRule> rules;

  SanctionReader(LawCode code, List<CategoryRule> rules) {
    this.code = code;
    this.rules = rules;
  }

  /** The editions of each provision, by provision. */
  Map<String, List<Sanction>> read(Path file) {
    Map<String, List<Sanction>> sanctions = new HashMap<>();
    for (Entry row : EntryReader.jsonLines(file)) {
      row.only(
          "article",
          "part",
          "title",
          "title_verified",
          "chapter",
          "valid_from",
          "valid_to",
          "dates",
          "from_law",
          "repealed_by",
          "category",
          "guilt",
          "basic",
          "additional",
          "verified",
          "source",
          "note");
      if (row.has("repealed_by")) {
        continue;
      }
      Sanction sanction = sanction(row);
      List<Sanction> editions =
          sanctions.computeIfAbsent(sanction.provision(), provision -> new ArrayList<>());
      for (Sanction earlier : editions) {
        if (earlier.period().overlaps(sanction.period())) {
          throw row.error(
              "the editions %s and %s of %s overlap"
                  .formatted(earlier.period(), sanction.period(), sanction.provision()));
        }
      }
      editions.add(sanction);
    }
    return sanctions;
  }

  private Sanction sanction(Entry row) {
    List<PenaltyRange> basic = new ArrayList<>();
    List<String> multiples = new ArrayList<>();
    for (Entry kind : row.list("basic")) {
      if (kind.text("kind").equals(MULTIPLE)) {
        kind.only("kind", "of", "min", "max");
        multiples.add(kind.text("of"));
      } else {
        basic.add(range(kind));
      }
    }
    Guilt guilt = row.has("guilt") ? Coding.of(Guilt.class, row, "guilt") : Guilt.INTENTIONAL;
    Category category = Coding.of(Category.class, row, "category");
    checkCategory(row, category, guilt, basic);
    return new Sanction(
        code,
        row.text("article"),
        row.textOr("part", null),
        row.text("title"),
        row.number("chapter"),
        category,
        guilt,
        basic,
        multiples,
        Period.of(row),
        Origin.of(row));
  }

  private void checkCategory(Entry row, Category category, Guilt guilt, List<PenaltyRange> basic) {
    Category ruled =
        rules.stream()
            .filter(rule -> rule.holds(guilt, basic))
            .map(CategoryRule::category)
            .findFirst()
            .orElseThrow(() -> row.error("no rule gives this sanction a category"));
    if (ruled != category) {
      throw row.field("category")
          .error(
              "the sanction makes it %s, cannot be: %s".formatted(ruled.code(), category.code()));
    }
  }

  static PenaltyRange range(Entry entry) {
    entry.only("kind", "unit", "min", "max");
    PenaltyRange range =
        new PenaltyRange(
            Coding.of(PenaltyKind.class, entry, "kind"),
            entry.has("unit") ? Coding.of(PenaltyUnit.class, entry, "unit") : null,
            entry.numberOr("min", null),
            entry.numberOr("max", null));
    if (range.minimum() != null && range.maximum() != null && range.minimum() > range.maximum()) {
      throw entry.error(
          "the minimum %d is above the maximum %d".formatted(range.minimum(), range.maximum()));
    }
    return range;
  }
}
