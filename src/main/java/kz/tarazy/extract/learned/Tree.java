package kz.tarazy.extract.learned;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A regression tree: at every node a feature is compared with a threshold, until a leaf gives what
 * is added to the score of an outcome.
 *
 * @param nodes in preorder, the branch of values under the threshold first
 */
public record Tree(List<Node> nodes) {

  /**
   * A node.
   *
   * @param feature index of the feature that is compared; {@link #LEAF} at a leaf
   * @param value the threshold; at a leaf what it adds
   * @param absentUnder whether a place without the feature goes where values under the threshold go
   * @param over index of the node where values from the threshold on go; 0 at a leaf
   */
  public record Node(int feature, float value, boolean absentUnder, int over) {}

  /** In place of a feature. */
  public static final int LEAF = -1;

  public Tree {
    nodes = List.copyOf(nodes);
  }

  /** What the tree adds for features by index; NaN is absent. */
  float of(float[] features) {
    int at = 0;
    Node node = nodes.get(0);
    while (node.feature != LEAF) {
      float value = features[node.feature];
      boolean under = Float.isNaN(value) ? node.absentUnder : value < node.value;
      at = under ? at + 1 : node.over;
      node = nodes.get(at);
    }
    return node.value;
  }

  /** The nodes as words: {@code feature:threshold:u} or {@code …:o}, a leaf by its number. */
  String written() {
    StringBuilder text = new StringBuilder();
    for (Node node : nodes) {
      if (!text.isEmpty()) {
        text.append(' ');
      }
      if (node.feature == LEAF) {
        text.append(node.value);
      } else {
        text.append(node.feature).append(':').append(node.value);
        text.append(node.absentUnder ? ":u" : ":o");
      }
    }
    return text.toString();
  }

  /**
   * Reads what {@link #written()} gives.
   *
   * @throws IllegalArgumentException if it is no tree over so many features
   */
  static Tree read(String text, int features) {
    List<Node> nodes = new ArrayList<>();
    Iterator<String> words = List.of(text.split(" ")).iterator();
    add(words, nodes, features);
    if (words.hasNext()) {
      throw new IllegalArgumentException("words after the last leaf");
    }
    return new Tree(nodes);
  }

  private static void add(Iterator<String> words, List<Node> nodes, int features) {
    if (!words.hasNext()) {
      throw new IllegalArgumentException("a branch without a leaf");
    }
    String[] fields = words.next().split(":", -1);
    if (fields.length == 1) {
      nodes.add(new Node(LEAF, Float.parseFloat(fields[0]), false, 0));
      return;
    }
    int feature = Integer.parseInt(fields[0]);
    boolean known = fields.length == 3 && (fields[2].equals("u") || fields[2].equals("o"));
    if (!known || feature < 0 || feature >= features) {
      throw new IllegalArgumentException("no node of %d features".formatted(features));
    }
    int at = nodes.size();
    nodes.add(new Node(LEAF, 0, false, 0));
    add(words, nodes, features);
    int over = nodes.size();
    add(words, nodes, features);
    nodes.set(at, new Node(feature, Float.parseFloat(fields[1]), fields[2].equals("u"), over));
  }
}
