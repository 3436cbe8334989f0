package kz.tarazy.extract.learned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Boosted regression trees that tell which of a few outcomes a place has; safe for many threads.
 *
 * <p>As a file, the same bytes for the same trees: {@code trees}, language and the outcomes, parted
 * by tabs; one line {@code feature} and its name for each; one line for each tree, its nodes in
 * preorder ({@code feature:threshold:u}, the last telling whether places without the feature go
 * under or over the threshold; a leaf by its number).
 */
public final class Trees {

  private static final String TREES = "trees";
  private static final String FEATURE = "feature";

  private final String language;
  private final List<String> outcomes;
  private final List<String> features;
  private final List<Tree> trees;
  private final Map<String, Integer> indices = new HashMap<>();

  /**
   * Trees.
   *
   * @param language code of the language
   * @param outcomes what may be told
   * @param features the names of the features, by the index that nodes have
   * @param trees as many for each outcome, in turns
   */
  public Trees(String language, List<String> outcomes, List<String> features, List<Tree> trees) {
    this.language = language;
    this.outcomes = List.copyOf(outcomes);
    this.features = List.copyOf(features);
    this.trees = List.copyOf(trees);
    for (int i = 0; i < features.size(); i++) {
      indices.put(features.get(i), i);
    }
  }

  /** Code of the language. */
  public String language() {
    return language;
  }

  /** What may be told. */
  public List<String> outcomes() {
    return outcomes;
  }

  /** The probability of each outcome, by the features of a place; they sum up to 1. */
  public Map<String, Double> opinion(Map<String, Float> place) {
    float[] values = new float[features.size()];
    Arrays.fill(values, Float.NaN);
    place.forEach(
        (name, value) -> {
          Integer index = indices.get(name);
          if (index != null) {
            values[index] = value;
          }
        });
    double[] scores = new double[outcomes.size()];
    for (int i = 0; i < trees.size(); i++) {
      scores[i % scores.length] += trees.get(i).of(values);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i]);
      sum += scores[i];
    }
    Map<String, Double> opinion = new LinkedHashMap<>();
    for (int i = 0; i < scores.length; i++) {
      opinion.put(outcomes.get(i), scores[i] / sum);
    }
    return opinion;
  }

  /** Writes the trees. */
  public void write(Path file) throws IOException {
    StringBuilder text = new StringBuilder(TREES).append('\t').append(language);
    outcomes.forEach(outcome -> text.append('\t').append(outcome));
    text.append('\n');
    features.forEach(name -> text.append(FEATURE).append('\t').append(name).append('\n'));
    trees.forEach(tree -> text.append(tree.written()).append('\n'));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /**
   * Reads trees.
   *
   * @throws LearnedException naming the file and line that is none of such a file
   */
  public static Trees read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String[] head = lines.isEmpty() ? new String[0] : lines.get(0).split("\t");
    if (head.length < 3 || !head[0].equals(TREES)) {
      throw new LearnedException(
          "%s has no head line; train it again: tarazy train".formatted(file));
    }
    List<String> features = new ArrayList<>();
    List<Tree> trees = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith(FEATURE + "\t")) {
        features.add(line.substring(FEATURE.length() + 1));
        continue;
      }
      try {
        trees.add(Tree.read(line, features.size()));
      } catch (IllegalArgumentException e) {
        throw new LearnedException(
            "%s, line %d is no tree (%s); train it again: tarazy train"
                .formatted(file, i + 1, e.getMessage()));
      }
    }
    List<String> outcomes = Arrays.asList(head).subList(2, head.length);
    if (trees.isEmpty() || trees.size() % outcomes.size() != 0) {
      throw new LearnedException(
          "%s has %d trees, not as many for each of %d outcomes; train it again: tarazy train"
              .formatted(file, trees.size(), outcomes.size()));
    }
    return new Trees(head[1], outcomes, features, trees);
  }
}
