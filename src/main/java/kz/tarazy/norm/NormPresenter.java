package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tarazy.act.LawCode;

/**
 * Shows norms as they stood on a day, as plain text in Kazakh, Russian or English.
 *
 * <p>Every text says which edition it is, where it comes from and what of it is not verified.
 */
public final class NormPresenter {

  private final Catalogue catalogue;
  private final String language;

  /**
   * A presenter in one language.
   *
   * @param language {@code kk}, {@code ru} or {@code en}
   */
  public NormPresenter(Catalogue catalogue, String language) {
    this.catalogue = catalogue;
    this.language = language;
  }

  /** Every norm and circumstance of the catalogue, one a line. */
  public String list() {
    List<String> lines = new ArrayList<>();
    lines.add("kz-2014, " + catalogue.version());
    for (Norm norm : catalogue.norms()) {
      lines.add(line(norm.provision(), norm.names()));
    }
    for (Concept concept : catalogue.circumstances()) {
      lines.add(line(concept.code(), concept.names()));
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * A provision on a day: a norm of the general part with what stands under it, a circumstance, or
   * a sanction of the special part.
   */
  public String show(String provision, LocalDate day) {
    List<String> lines = new ArrayList<>();
    for (Norm norm : catalogue.norms()) {
      if (under(norm.provision(), provision)) {
        norm(norm, day, lines);
      }
    }
    for (Concept concept : catalogue.circumstances()) {
      if (under(concept.code(), provision)) {
        concept(concept, day, lines);
      }
    }
    if (lines.isEmpty()) {
      sanction(provision, day, lines);
    }
    return String.join("\n", lines) + "\n";
  }

  private static boolean under(String code, String provision) {
    return code.equals(provision) || code.startsWith(provision + ".");
  }

  private void norm(Norm norm, LocalDate day, List<String> lines) {
    lines.add(line(norm.provision(), norm.names()));
    Optional<NormEdition> held = norm.on(day);
    if (held.isEmpty()) {
      lines.add("  " + label("not_held") + " " + day);
      return;
    }
    lines.add("  [%s] %s".formatted(held.get().id(), held.get().period()));
    lines.add("  " + held.get().text().in(language));
    origin(held.get().origin(), lines);
  }

  private void concept(Concept concept, LocalDate day, List<String> lines) {
    lines.add(line(concept.code(), concept.names()));
    Optional<Wording> held = concept.wording(day);
    if (held.isEmpty()) {
      lines.add("  " + label("not_held") + " " + day);
      return;
    }
    lines.add("  %s %s".formatted(concept.provision(), held.get().period()));
    lines.add("  " + held.get().text().in(language));
    origin(held.get().origin(), lines);
    List<Ground> grounds = catalogue.grounds(concept.code());
    if (!grounds.isEmpty()) {
      lines.add("  %s:".formatted(label("grounds")));
      grounds.forEach(
          ground ->
              lines.add(
                  "    %s = %s (%s)".formatted(ground.ground(), ground.value(), ground.why())));
    }
  }

  private void sanction(String provision, LocalDate day, List<String> lines) {
    int dot = provision.indexOf('.');
    String article = dot < 0 ? provision : provision.substring(0, dot);
    String part = dot < 0 ? null : provision.substring(dot + 1);
    Optional<Sanction> held = catalogue.sanction(LawCode.KZ_2014, article, part, day);
    if (held.isEmpty()) {
      boolean known = !catalogue.sanctions(LawCode.KZ_2014, article, part).isEmpty();
      Optional<String> lacking =
          article.matches("\\d.*") ? catalogue.lacking(article) : Optional.empty();
      lines.add(
          lacking
              .filter(reason -> !known)
              .map(reason -> "%s: %s (%s)".formatted(provision, label("lacking"), reason))
              .orElse("%s: %s".formatted(provision, label(known ? "not_held" : "unknown"))));
      return;
    }
    Sanction sanction = held.get();
    lines.add("%s  %s".formatted(sanction.provision(), sanction.title()));
    lines.add(
        "  %s; %s".formatted(sanction.period(), catalogue.name(sanction.category()).in(language)));
    for (PenaltyRange range : sanction.basic()) {
      lines.add(
          range.unit() == null
              ? "  - " + range.kind().code()
              : "  - %s %s–%d %s"
                  .formatted(
                      range.kind().code(),
                      range.minimum() == null ? "" : range.minimum(),
                      range.maximum(),
                      range.unit().code()));
    }
    origin(sanction.origin(), lines);
  }

  private void origin(Origin origin, List<String> lines) {
    StringBuilder line = new StringBuilder("  " + label("source") + ": " + origin.source());
    if (origin.law() != null) {
      line.append("; ").append(label("law")).append(' ').append(origin.law());
    }
    if (!origin.verified()) {
      line.append("; ").append(label("unverified"));
    }
    if (origin.inferredDates()) {
      line.append("; ").append(label("inferred"));
    }
    lines.add(line.toString());
  }

  private String line(String code, Names names) {
    return "%-20s %s".formatted(code, names.in(language));
  }

  private String label(String key) {
    return catalogue.label(key).in(language);
  }
}
