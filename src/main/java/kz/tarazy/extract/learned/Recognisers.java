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
    String version, Map<Language, Recogniser> byLanguage, Map<Language, Classifier> statuses) {

  /** The folder of the models inside that of the lexicon. */
  public static final String FOLDER = "learned";

  /** Nothing but the rules. */
  public static final Recognisers NONE = new Recognisers("", Map.of(), Map.of());

  /** How the files of the models that find facts end. */
  public static final String FACTS = ".model";

  /** How the files of the models of status end. */
  public static final String STATUS = "-status.model";

  private static final System.Logger LOG = System.getLogger(Recognisers.class.getName());

  public Recognisers {
    byLanguage = Map.copyOf(byLanguage);
    statuses = Map.copyOf(statuses);
  }

  /** These models, for measuring; they have no version. */
  public static Recognisers of(
      Map<Language, LinearModel> models, Map<Language, LinearModel> statuses) {
    Map<Language, Recogniser> recognisers = new TreeMap<>();
    models.forEach((language, model) -> recognisers.put(language, new Recogniser(model)));
    Map<Language, Classifier> classifiers = new TreeMap<>();
    statuses.forEach((language, model) -> classifiers.put(language, new Classifier(model)));
    return new Recognisers("", recognisers, classifiers);
  }

  /**
   * Reads the files {@code <language>.model} and {@code <language>-status.model} of a folder; says
   * so where one is missing.
   */
  public static Recognisers read(Path folder) {
    MessageDigest digest = digest();
    Map<Language, LinearModel> models = models(folder, FACTS, digest);
    Map<Language, LinearModel> statuses = models(folder, STATUS, digest);
    if (models.isEmpty() && statuses.isEmpty()) {
      return NONE;
    }
    Recognisers read = of(models, statuses);
    return new Recognisers(
        HexFormat.of().formatHex(digest.digest(), 0, 8), read.byLanguage, read.statuses);
  }

  private static Map<Language, LinearModel> models(
      Path folder, String ending, MessageDigest digest) {
    Map<Language, LinearModel> models = new TreeMap<>();
    for (Language language : List.of(Language.RUSSIAN, Language.KAZAKH)) {
      Path file = folder.resolve(language.code() + ending);
      if (!Files.isRegularFile(file)) {
        LOG.log(
            System.Logger.Level.DEBUG,
            "No trained model {0}: acts in {1} are read by rules alone; make it with: tarazy train",
            file,
            language.code());
        continue;
      }
      try {
        digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
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
