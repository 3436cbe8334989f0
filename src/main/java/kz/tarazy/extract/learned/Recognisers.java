package kz.tarazy.extract.learned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.tarazy.act.Language;

/**
 * The trained models of every language that has them; none is as good as an empty one.
 *
 * @param version hash of the model files, empty if there are none
 * @param byLanguage the recogniser of each language
 * @param statuses by language, what tells what the court made of a fact
 * @param owners what tells, in any language, whose a fact is
 */
public record Recognisers(
    String version,
    Map<Language, Recogniser> byLanguage,
    Map<Language, StatusModel> statuses,
    Optional<Trees> owners) {

  /** The folder of the models inside that of the lexicon. */
  public static final String FOLDER = "learned";

  /** Nothing but the rules. */
  public static final Recognisers NONE = new Recognisers("", Map.of(), Map.of(), Optional.empty());

  /** How the files of the models that find facts end. */
  public static final String FACTS = ".model";

  /** How the files of the models of status end. */
  public static final String STATUS = "-status.model";

  /** How the files of the second look of the models of status end. */
  public static final String TREES = "-status.trees";

  /** The file of the trees that tell whose a fact is. */
  public static final String OWNERS = "owner.trees";

  /** What those trees say of a defendant whose fact it is. */
  public static final String OWN = "own";

  /** What those trees say of a defendant whose it is not. */
  public static final String OTHER = "other";

  /** What the trees of no one language have for its code. */
  public static final String ALL = "all";

  private static final System.Logger LOG = System.getLogger(Recognisers.class.getName());

  public Recognisers {
    byLanguage = Map.copyOf(byLanguage);
    statuses = Map.copyOf(statuses);
  }

  /** These models, for measuring; they have no version. */
  public static Recognisers of(
      Map<Language, LinearModel> models,
      Map<Language, StatusModel> statuses,
      Optional<Trees> owners) {
    Map<Language, Recogniser> recognisers = new TreeMap<>();
    models.forEach((language, model) -> recognisers.put(language, new Recogniser(model)));
    return new Recognisers("", recognisers, statuses, owners);
  }

  /**
   * Reads the files {@code <language>.model}, {@code <language>-status.model}, {@code
   * <language>-status.trees} and {@code owner.trees} of a folder; says so where one is missing.
   */
  public static Recognisers read(Path folder) {
    MessageDigest digest = digest();
    Map<Language, LinearModel> models = models(folder, FACTS, digest);
    Map<Language, StatusModel> statuses = new TreeMap<>();
    models(folder, STATUS, digest)
        .forEach(
            (language, model) ->
                statuses.put(
                    language,
                    new StatusModel(
                        new Classifier(model),
                        trees(folder.resolve(language.code() + TREES), language.code(), digest))));
    Optional<Trees> owners = trees(folder.resolve(OWNERS), ALL, digest);
    if (owners.isPresent() && !owners.get().outcomes().containsAll(List.of(OWN, OTHER))) {
      throw new LearnedException(
          "%s does not tell owners (%s); train it again: tarazy train"
              .formatted(folder.resolve(OWNERS), owners.get().outcomes()));
    }
    if (models.isEmpty() && statuses.isEmpty() && owners.isEmpty()) {
      return NONE;
    }
    Recognisers read = of(models, statuses, owners);
    return new Recognisers(
        HexFormat.of().formatHex(digest.digest(), 0, 8), read.byLanguage, read.statuses, owners);
  }

  private static Optional<Trees> trees(Path file, String language, MessageDigest digest) {
    if (!isThere(file, language)) {
      return Optional.empty();
    }
    update(digest, file);
    Trees trees = Trees.read(file);
    if (!trees.language().equals(language)) {
      throw new LearnedException(
          "%s is of the language %s; train it again: tarazy train"
              .formatted(file, trees.language()));
    }
    return Optional.of(trees);
  }

  private static boolean isThere(Path file, String language) {
    boolean there = Files.isRegularFile(file);
    if (!there) {
      LOG.log(
          System.Logger.Level.DEBUG,
          "No trained model {0}: acts ({1}) are read without it; make it with: tarazy train",
          file,
          language);
    }
    return there;
  }

  private static void update(MessageDigest digest, Path file) {
    try {
      digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<Language, LinearModel> models(
      Path folder, String ending, MessageDigest digest) {
    Map<Language, LinearModel> models = new TreeMap<>();
    for (Language language : List.of(Language.RUSSIAN, Language.KAZAKH)) {
      Path file = folder.resolve(language.code() + ending);
      if (!isThere(file, language.code())) {
        continue;
      }
      update(digest, file);
      LinearModel model = ModelFile.read(file);
      if (ending.equals(FACTS) && model.judge().weights().isEmpty()) {
        throw new LearnedException(
            "%s does not tell how sure it is; train it again: tarazy train".formatted(file));
      }
      models.put(language, model);
    }
    return models;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
