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
 */
public record Recognisers(
    String version, Map<Language, Recogniser> byLanguage, Map<Language, StatusModel> statuses) {

  /** The folder of the models inside that of the lexicon. */
  public static final String FOLDER = "learned";

  /** Nothing but the rules. */
  public static final Recognisers NONE = new Recognisers("", Map.of(), Map.of());

  /** How the files of the models that find facts end. */
  public static final String FACTS = ".model";

  /** How the files of the models of status end. */
  public static final String STATUS = "-status.model";

  /** How the files of the second look of the models of status end. */
  public static final String TREES = "-status.trees";

  private static final System.Logger LOG = System.getLogger(Recognisers.class.getName());

  public Recognisers {
    byLanguage = Map.copyOf(byLanguage);
    statuses = Map.copyOf(statuses);
  }

  /** These models, for measuring; they have no version. */
  public static Recognisers of(
      Map<Language, LinearModel> models, Map<Language, StatusModel> statuses) {
    Map<Language, Recogniser> recognisers = new TreeMap<>();
    models.forEach((language, model) -> recognisers.put(language, new Recogniser(model)));
    return new Recognisers("", recognisers, statuses);
  }

  /**
   * Reads the files {@code <language>.model}, {@code <language>-status.model} and {@code
   * <language>-status.trees} of a folder; says so where one is missing.
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
                    new StatusModel(new Classifier(model), trees(folder, language, digest))));
    if (models.isEmpty() && statuses.isEmpty()) {
      return NONE;
    }
    Recognisers read = of(models, statuses);
    return new Recognisers(
        HexFormat.of().formatHex(digest.digest(), 0, 8), read.byLanguage, read.statuses);
  }

  private static Optional<Trees> trees(Path folder, Language language, MessageDigest digest) {
    Path file = folder.resolve(language.code() + TREES);
    if (!isThere(file, language)) {
      return Optional.empty();
    }
    update(digest, file);
    Trees trees = Trees.read(file);
    if (!trees.language().equals(language.code())) {
      throw new LearnedException(
          "%s is of the language %s; train it again: tarazy train"
              .formatted(file, trees.language()));
    }
    return Optional.of(trees);
  }

  private static boolean isThere(Path file, Language language) {
    boolean there = Files.isRegularFile(file);
    if (!there) {
      LOG.log(
          System.Logger.Level.DEBUG,
          "No trained model {0}: acts in {1} are read without it; make it with: tarazy train",
          file,
          language.code());
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
      if (!isThere(file, language)) {
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
