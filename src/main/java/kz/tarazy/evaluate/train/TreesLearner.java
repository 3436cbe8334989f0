package kz.tarazy.evaluate.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.learned.Tree;
import kz.tarazy.extract.learned.Trees;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Learns boosted trees by XGBoost (Chen and Guestrin 2016), in one thread and from a fixed seed, so
 * that the same rows give the same trees. Its native library is needed for training only; the trees
 * are read by {@link Trees}.
 */
final class TreesLearner {

  private static final int ROUNDS = 150;

  private static final Map<String, Object> PARAMETERS =
      Map.ofEntries(
          Map.entry("objective", "multi:softprob"),
          Map.entry("tree_method", "hist"),
          Map.entry("max_depth", 6),
          Map.entry("eta", 0.15),
          Map.entry("gamma", 0.5),
          Map.entry("min_child_weight", 4),
          Map.entry("subsample", 0.8),
          Map.entry("colsample_bytree", 0.3),
          Map.entry("nthread", 1),
          Map.entry("seed", 1),
          Map.entry("verbosity", 0));

  /** A feature that fewer rows have teaches nothing. */
  private static final int LEAST = 2;

  private static final Pattern SPLIT =
      Pattern.compile("(\\d+):\\[f(\\d+)<([^\\]]+)\\] yes=(\\d+),no=(\\d+),missing=(\\d+).*");
  private static final Pattern LEAF = Pattern.compile("(\\d+):leaf=(\\S+)");

  private static final float DIGITS = 10_000;

  private TreesLearner() {}

  /**
   * A place to learn from.
   *
   * @param weight how much it counts
   * @param features by name; what is not there is absent
   */
  record Row(String outcome, int weight, Map<String, Float> features) {

    Row {
      features = Map.copyOf(features);
    }
  }

  /**
   * Trains something small, to know early whether the native library can be loaded here.
   *
   * @throws IllegalStateException if not, with what it needs
   */
  static void require() {
    try {
      Row refused = new Row("denied", 1, Map.of("refused", 1F));
      Row counted = new Row("recognised", 1, Map.of("counted", 1F));
      learn(Recognisers.ALL, List.of(refused, counted, refused, counted));
    } catch (LinkageError e) {
      throw new IllegalStateException(
          "XGBoost cannot be used here (%s): on Linux its native library needs libgomp (Debian: apt"
                  .formatted(e)
              + " install libgomp1) and a folder for temporary files");
    }
  }

  /**
   * The trees that tell the outcome of rows.
   *
   * @param language code of their language, or {@link Recognisers#ALL}
   */
  static Trees learn(String language, List<Row> rows) {
    List<String> outcomes = rows.stream().map(Row::outcome).distinct().sorted().toList();
    List<String> vocabulary = vocabulary(rows);
    try {
      DMatrix matrix = matrix(rows, outcomes, vocabulary);
      Booster booster = boosted(matrix, outcomes.size());
      try {
        return trees(language, outcomes, vocabulary, booster.getModelDump("", false));
      } finally {
        booster.dispose();
        matrix.dispose();
      }
    } catch (XGBoostError e) {
      throw new IllegalStateException("XGBoost refused what it was given: " + e.getMessage(), e);
    }
  }

  /** What XGBoost learns from rows. */
  static Booster boosted(DMatrix matrix, int outcomes) throws XGBoostError {
    Map<String, Object> parameters = new HashMap<>(PARAMETERS);
    parameters.put("num_class", outcomes);
    return XGBoost.train(matrix, parameters, ROUNDS, Map.of(), null, null);
  }

  /** The features that are learned from, in order. */
  static List<String> vocabulary(List<Row> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    rows.forEach(row -> row.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The rows as XGBoost takes them. */
  static DMatrix matrix(List<Row> rows, List<String> outcomes, List<String> vocabulary)
      throws XGBoostError {
    Map<String, Integer> indices = new HashMap<>();
    vocabulary.forEach(name -> indices.put(name, indices.size()));
    List<TreeMap<Integer, Float>> sparse = new ArrayList<>();
    for (Row row : rows) {
      TreeMap<Integer, Float> own = new TreeMap<>();
      row.features()
          .forEach(
              (name, value) -> {
                Integer index = indices.get(name);
                if (index != null) {
                  own.put(index, value);
                }
              });
      sparse.add(own);
    }
    int size = sparse.stream().mapToInt(Map::size).sum();
    long[] starts = new long[rows.size() + 1];
    int[] columns = new int[size];
    float[] values = new float[size];
    float[] labels = new float[rows.size()];
    float[] weights = new float[rows.size()];
    int at = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (Map.Entry<Integer, Float> entry : sparse.get(i).entrySet()) {
        columns[at] = entry.getKey();
        values[at++] = entry.getValue();
      }
      starts[i + 1] = at;
      labels[i] = outcomes.indexOf(rows.get(i).outcome());
      weights[i] = rows.get(i).weight();
    }
    DMatrix matrix =
        new DMatrix(starts, columns, values, DMatrix.SparseType.CSR, vocabulary.size());
    matrix.setLabel(labels);
    matrix.setWeight(weights);
    return matrix;
  }

  /** The trees of XGBoost's dump, with the features that they ask for. */
  private static Trees trees(
      String language, List<String> outcomes, List<String> vocabulary, String[] dump) {
    TreeSet<Integer> used = new TreeSet<>();
    for (String tree : dump) {
      Matcher splits = SPLIT.matcher(tree);
      while (splits.find()) {
        used.add(Integer.valueOf(splits.group(2)));
      }
    }
    Map<Integer, Integer> indices = new HashMap<>();
    used.forEach(index -> indices.put(index, indices.size()));
    List<Tree> trees = new ArrayList<>();
    for (String tree : dump) {
      Map<Integer, String> lines = new HashMap<>();
      tree.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .forEach(line -> lines.put(Integer.valueOf(line.substring(0, line.indexOf(':'))), line));
      List<Tree.Node> nodes = new ArrayList<>();
      add(0, lines, indices, nodes);
      trees.add(new Tree(nodes));
    }
    return new Trees(language, outcomes, used.stream().map(vocabulary::get).toList(), trees);
  }

  private static void add(
      int node, Map<Integer, String> lines, Map<Integer, Integer> indices, List<Tree.Node> nodes) {
    String line = lines.getOrDefault(node, "");
    Matcher leaf = LEAF.matcher(line);
    if (leaf.matches()) {
      float value = Math.round(Float.parseFloat(leaf.group(2)) * DIGITS) / DIGITS;
      nodes.add(new Tree.Node(Tree.LEAF, value, false, 0));
      return;
    }
    Matcher split = SPLIT.matcher(line);
    if (!split.matches()) {
      throw new IllegalStateException("XGBoost dumps nodes in another form: " + line);
    }
    int at = nodes.size();
    nodes.add(new Tree.Node(Tree.LEAF, 0, false, 0));
    add(Integer.parseInt(split.group(4)), lines, indices, nodes);
    int over = nodes.size();
    add(Integer.parseInt(split.group(5)), lines, indices, nodes);
    nodes.set(
        at,
        new Tree.Node(
            indices.get(Integer.valueOf(split.group(2))),
            Float.parseFloat(split.group(3)),
            split.group(4).equals(split.group(6)),
            over));
  }
}
