package kz.tarazy.extract.learned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A model as a text file, the same bytes for the same model.
 *
 * <p>Its lines, fields parted by tabs: {@code model}, language, weights of the judge; then one
 * {@code outcome} line a circumstance with bias and bar; then one line a trait, in alphabetic
 * order, with {@code outcome:weight} for each circumstance it speaks for or against, outcomes
 * counted from 0 and weights in hundredths.
 */
public final class ModelFile {

  private static final String MODEL = "model";
  private static final String OUTCOME = "outcome";
  private static final double HUNDREDTHS = 100;

  private ModelFile() {}

  /** Writes a model. */
  public static void write(LinearModel model, Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(MODEL).append('\t').append(model.language());
    for (double weight : model.judge().weights()) {
      text.append(String.format(Locale.ROOT, "\t%.4f", weight));
    }
    text.append('\n');
    for (LinearModel.Outcome outcome : model.outcomes()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s\t%s\t%.4f\t%.2f%n",
              OUTCOME,
              outcome.code(),
              outcome.bias(),
              outcome.bar()));
    }
    model
        .sorted()
        .forEach(
            (trait, weights) -> {
              text.append(trait);
              for (int i = 0; i < weights.size(); i++) {
                text.append('\t').append(weights.outcome(i)).append(':');
                text.append(Math.round(weights.value(i) * HUNDREDTHS));
              }
              text.append('\n');
            });
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /**
   * Reads a model.
   *
   * @throws LearnedException naming the file and line that is no line of a model
   */
  public static LinearModel read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<LinearModel.Outcome> outcomes = new ArrayList<>();
    Map<String, LinearModel.Weights> weights = new HashMap<>();
    String[] head = {};
    for (int i = 0; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      try {
        if (fields[0].equals(MODEL)) {
          head = fields;
        } else if (fields[0].equals(OUTCOME)) {
          outcomes.add(
              new LinearModel.Outcome(
                  fields[1], Double.parseDouble(fields[2]), Double.parseDouble(fields[3])));
        } else {
          weights.put(fields[0], weights(fields));
        }
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new LearnedException(
            "%s, line %d is no line of a model; train it again: tarazy train"
                .formatted(file, i + 1));
      }
    }
    if (head.length == 0) {
      throw new LearnedException(
          "%s has no head line; train it again: tarazy train".formatted(file));
    }
    return new LinearModel(head[1], outcomes, judge(file, head), weights);
  }

  private static Judge judge(Path file, String[] head) {
    try {
      return new Judge(Arrays.stream(head).skip(2).map(Double::valueOf).toList());
    } catch (NumberFormatException e) {
      throw new LearnedException(
          "%s, line 1 is no line of a model; train it again: tarazy train".formatted(file));
    } catch (IllegalArgumentException e) {
      throw new LearnedException(
          "%s was trained for another version (%s); train it again: tarazy train"
              .formatted(file, e.getMessage()));
    }
  }

  private static LinearModel.Weights weights(String[] fields) {
    int[] outcomes = new int[fields.length - 1];
    double[] values = new double[fields.length - 1];
    for (int i = 0; i < outcomes.length; i++) {
      int colon = fields[i + 1].indexOf(':');
      outcomes[i] = Integer.parseInt(fields[i + 1], 0, Math.max(colon, 0), 10);
      values[i] = Integer.parseInt(fields[i + 1].substring(colon + 1)) / HUNDREDTHS;
    }
    return new LinearModel.Weights(outcomes, values);
  }
}
