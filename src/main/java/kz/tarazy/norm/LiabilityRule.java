package kz.tarazy.norm;

import java.util.Set;
import kz.tarazy.act.Stage;

/** For what offences a stage is punished at all: these categories, or this group. */
record LiabilityRule(Stage stage, Set<Category> categories, String group) {

  static LiabilityRule of(Entry entry) {
    entry.only("stage", "categories", "group");
    return new LiabilityRule(
        Coding.of(Stage.class, entry, "stage"),
        FractionRule.categories(entry),
        entry.textOr("group", null));
  }
}
