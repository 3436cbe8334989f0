package kz.tarazy.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Answers one question of limits as plain text, with its derivation. */
public final class CapPresenter {

  private final Catalogue catalogue;
  private final CapEngine engine;
  private final String language;

  /**
   * A presenter in one language.
   *
   * @param language {@code kk}, {@code ru} or {@code en}
   */
  public CapPresenter(Catalogue catalogue, String language) {
    this.catalogue = catalogue;
    this.engine = new CapEngine(catalogue);
    this.language = language;
  }

  /** The limits that answer a question, each edition and assumption apart. */
  public String answer(CapQuestion question) {
    CapAnswer answer = engine.answer(question);
    List<String> lines = new ArrayList<>();
    for (Limit limit : answer.limits()) {
      limit.steps().forEach(step -> lines.add("  " + step));
      lines.add(summary(limit));
    }
    if (!answer.missing().isEmpty()) {
      lines.add("%s: %s".formatted(label("missing"), String.join("; ", answer.missing())));
    } else if (answer.limits().size() > 1
        && answer.limits().stream().allMatch(limit -> limit.assumed().isEmpty())) {
      lines.add("%s: %s".formatted(label("governs"), summary(answer.governing())));
    }
    return String.join("\n", lines) + "\n";
  }

  private String summary(Limit limit) {
    StringBuilder line = new StringBuilder();
    for (Map.Entry<String, Boolean> doubt : limit.assumed().entrySet()) {
      line.append(
          "%s %s%s, ".formatted(label("assumed"), doubt.getValue() ? "" : "¬", doubt.getKey()));
    }
    if (limit.barredBy() != null) {
      return line.append("%s: %s".formatted(label("barred"), limit.barredBy())).toString();
    }
    if (limit.maximum() == null) {
      return line.append('—').toString();
    }
    return line.append(
            "%s %s, %s %s %s (%s [%s])"
                .formatted(
                    label("maximum"),
                    Limit.text(limit.maximum()),
                    label("minimum"),
                    Limit.text(limit.minimum()),
                    limit.unit().code(),
                    limit.decidedBy(),
                    limit.edition()))
        .toString();
  }

  private String label(String key) {
    return catalogue.label(key).in(language);
  }
}
