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
 * The trained recognisers of every language that has a model; none is as good as an empty one.
 *
 * @param version hash of the model files, empty if there are none
 * @param byLanguage the recogniser of each language
 */
public record Recognisers(String version, Map<Language, Recogniser> byLanguage) {

  /** The folder of the models inside that of the lexicon. */
  public static final String FOLDER = "learned";

  /** Nothing but the rules. */
  public static final Recognisers NONE = new Recognisers("", Map.of());

  private static final System.Logger LOG = System.getLogger(Recognisers.class.getName());

  public Recognisers {
    byLanguage = Map.copyOf(byLanguage);
  }

  /** The recognisers with these models, for measuring; they have no version. */
  public static Recognisers of(Map<Language, LinearModel> models) {
    Map<Language, Recogniser> recognisers = new TreeMap<>();
    models.forEach((language, model) -> recognisers.put(language, new Recogniser(model)));
    return new Recognisers("", recognisers);
  }

  /** Reads the files {@code <language>.model} of a folder; says so where one is missing. */
  public static Recognisers read(Path folder) {
    Map<Language, Recogniser> recognisers = new TreeMap<>();
    MessageDigest digest = digest();
    for (Language language : List.of(Language.RUSSIAN, Language.KAZAKH)) {
      Path file = folder.resolve(language.code() + ".model");
      if (!Files.isRegularFile(file)) {
        LOG.log(
            System.Logger.Level.DEBUG,
            "No trained model {0}: acts in {1} are read by rules alone; make it with: tarazy train",
            file,
            language.code());
        continue;
      }
      try {
        digest.update(language.code().getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      recognisers.put(language, new Recogniser(ModelFile.read(file)));
    }
    return recognisers.isEmpty()
        ? NONE
        : new Recognisers(HexFormat.of().formatHex(digest.digest(), 0, 8), recognisers);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
