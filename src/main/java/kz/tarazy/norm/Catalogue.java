package kz.tarazy.norm;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Side;

/**
 * The law as data: circumstances, sanctions, categories and the rules on the limits of punishment,
 * each with the days on which it holds.
 *
 * <p>Immutable and safe to share between threads; reading it checks it (see {@link NormException}).
 */
public final class Catalogue {

  private final String version;
  private final Map<String, Concept> circumstances;
  private final Map<LawCode, Map<String, List<String>>> provisions;
  private final Map<LawCode, Map<String, List<Sanction>>> sanctions;
  private final Map<Category, Names> categories;
  private final GeneralPart general;
  private final Map<String, CheckDefinition> checks;
  private final Presentation presentation;

  Catalogue(
      String version,
      Map<String, Concept> circumstances,
      Map<LawCode, Map<String, List<String>>> provisions,
      Map<LawCode, Map<String, List<Sanction>>> sanctions,
      Map<Category, Names> categories,
      GeneralPart general,
      Map<String, CheckDefinition> checks,
      Presentation presentation) {
    this.version = version;
    this.circumstances = circumstances;
    this.provisions = provisions;
    this.sanctions = sanctions;
    this.categories = categories;
    this.general = general;
    this.checks = checks;
    this.presentation = presentation;
  }

  /**
   * Reads the catalogue of the project's data folder.
   *
   * @throws NormException if a file is wrong, naming the file and the line
   */
  public static Catalogue load() {
    return load(DataSchema.folder("norms"));
  }

  /** Reads the catalogue of a folder with one folder a code. */
  public static Catalogue load(Path folder) {
    return new CatalogueReader(folder, null).read();
  }

  /**
   * Reads the catalogue with proposals for the law over it, such as {@code proposal-2023}: its
   * version says so, and nothing computed with it speaks of the law in force.
   *
   * @throws IllegalArgumentException if no scenario has this name
   */
  public static Catalogue loadScenario(String name) {
    return new CatalogueReader(DataSchema.folder("norms"), name).read();
  }

  /** A short hash of every file of the catalogue: another law or mapping gives another version. */
  public String version() {
    return version;
  }

  /**
   * The circumstance with a code such as {@code 53.1.4}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Concept circumstance(String code) {
    Concept concept = circumstances.get(code);
    if (concept == null) {
      throw new IllegalArgumentException("No circumstance has the code %s".formatted(code));
    }
    return concept;
  }

  /** All circumstances, mitigating first, in the order of the law. */
  public Collection<Concept> circumstances() {
    return circumstances.values();
  }

  /**
   * The circumstances a provision stands for: an item of the list, or the open list. Empty where
   * the provision stands for none.
   *
   * @param part part, or null
   * @param item item or letter, or null
   */
  public List<String> concept(LawCode code, String article, String part, String item) {
    StringBuilder provision = new StringBuilder(article);
    for (String step : new String[] {part, item}) {
      if (step == null) {
        break;
      }
      provision.append('.').append(step);
    }
    return provisions.getOrDefault(code, Map.of()).getOrDefault(provision.toString(), List.of());
  }

  /**
   * The sanction of a part of an article on a day; empty where the catalogue lacks it.
   *
   * @param part part, or null where the article has none
   */
  public Optional<Sanction> sanction(LawCode code, String article, String part, LocalDate day) {
    return sanctions(code, article, part).stream()
        .filter(sanction -> sanction.period().holds(day))
        .findFirst();
  }

  /** Every edition of a sanction that the catalogue holds; empty where it lacks the provision. */
  public List<Sanction> sanctions(LawCode code, String article, String part) {
    return sanctions
        .getOrDefault(code, Map.of())
        .getOrDefault(part == null ? article : article + "." + part, List.of());
  }

  /** The category of an offence on a day; empty where the catalogue lacks its sanction. */
  public Optional<Category> category(LawCode code, String article, String part, LocalDate day) {
    return sanction(code, article, part, day).map(Sanction::category);
  }

  /** The names of a category. */
  public Names name(Category category) {
    return categories.get(category);
  }

  /** The norms of the general part, in the order of the files. */
  public Collection<Norm> norms() {
    return general.norms().values();
  }

  /** The norm of a provision of the general part; empty where the catalogue has none. */
  public Optional<Norm> norm(String provision) {
    return Optional.ofNullable(general.norms().get(provision));
  }

  /**
   * The norm that plays a role.
   *
   * @throws IllegalArgumentException if no provision plays it
   */
  public Norm norm(Role role) {
    return general.norms().values().stream()
        .filter(norm -> norm.role() == role)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No norm of the catalogue plays the role %s".formatted(role.code())));
  }

  /**
   * A group of offences that norms speak of.
   *
   * @throws IllegalArgumentException if there is none of this code
   */
  public OffenceGroup group(String code) {
    OffenceGroup group = general.groups().get(code);
    if (group == null) {
      throw new IllegalArgumentException("No group of offences is called %s".formatted(code));
    }
    return group;
  }

  /** The kinds of punishment from the mildest to the strictest. */
  public List<PenaltyKind> severity() {
    return general.severity();
  }

  /** Whether a code is that of an aggravating circumstance. */
  public boolean aggravating(String code) {
    Concept concept = circumstances.get(code);
    return concept != null && concept.side() == Side.AGGRAVATING;
  }

  /** The circumstances that an offence holds as its elements. */
  List<ElementRule> elements(String article, String part, List<String> points) {
    return general.elements().stream().filter(rule -> rule.holds(article, part, points)).toList();
  }

  /** The checks, in the order of the files. */
  public Collection<CheckDefinition> checks() {
    return checks.values();
  }

  /**
   * What an assessment's reason says.
   *
   * @throws IllegalArgumentException if no check gives this reason
   */
  public Names reason(String reason) {
    int dot = reason.lastIndexOf('.');
    CheckDefinition check = dot < 0 ? null : checks.get(reason.substring(0, dot));
    Names message = check == null ? null : check.messages().get(reason.substring(dot + 1));
    if (message == null) {
      throw new IllegalArgumentException("No check gives the reason %s".formatted(reason));
    }
    return message;
  }

  /** The monthly calculation index on a day, in tenge; empty where it is not held. */
  public Optional<Integer> index(LocalDate day) {
    return general.index().stream()
        .filter(value -> value.period().holds(day))
        .map(IndexValue::tenge)
        .findFirst();
  }

  /** The circumstances that an offence holds as its elements, by code. */
  public List<String> elementsOf(String article, String part, List<String> points) {
    return elements(article, part, points).stream().map(ElementRule::concept).toList();
  }

  /** The six grounds of classification of a mitigating circumstance; none for others. */
  public List<Ground> grounds(String circumstance) {
    return presentation.grounds().getOrDefault(circumstance, List.of());
  }

  Names label(String key) {
    return presentation.labels().get(key);
  }

  /** Why the sanctions of an article of the special part are not held; empty where they are. */
  Optional<String> lacking(String article) {
    return presentation.lacking().reason(article);
  }
}
