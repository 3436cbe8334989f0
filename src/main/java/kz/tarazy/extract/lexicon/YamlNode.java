package kz.tarazy.extract.lexicon;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A piece of a YAML file that knows its line, so that every complaint names it. */
final class YamlNode {

  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  static YamlNode read(Path path) {
    String file = String.valueOf(path.getFileName());
    try (Reader reader = Files.newBufferedReader(path)) {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      if (root == null) {
        throw new LexiconException(file, 1, "The file is empty");
      }
      return new YamlNode(file, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new LexiconException(file, line, "Not YAML: " + e.getProblem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LexiconException problem(String problem) {
    return new LexiconException(file, line(), problem);
  }

  String file() {
    return file;
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  /** The entries of a mapping; a key that is not among the known ones is an error. */
  Map<String, YamlNode> fields(Set<String> known) {
    Map<String, YamlNode> fields = entries();
    for (Map.Entry<String, YamlNode> field : fields.entrySet()) {
      if (!known.contains(field.getKey())) {
        throw field
            .getValue()
            .problem(
                "Unknown key %s; known: %s".formatted(field.getKey(), String.join(", ", known)));
      }
    }
    return fields;
  }

  Map<String, YamlNode> entries() {
    if (!(node instanceof MappingNode mapping)) {
      throw problem("A mapping (key: value) is needed here");
    }
    Map<String, YamlNode> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = new YamlNode(file, tuple.getKeyNode()).text();
      if (entries.put(key, new YamlNode(file, tuple.getValueNode())) != null) {
        throw new YamlNode(file, tuple.getKeyNode()).problem("Key given twice: " + key);
      }
    }
    return entries;
  }

  /** The elements of a sequence; a single value counts as a sequence of one. */
  List<YamlNode> elements() {
    if (!(node instanceof SequenceNode sequence)) {
      return List.of(this);
    }
    List<YamlNode> elements = new ArrayList<>();
    for (Node element : sequence.getValue()) {
      elements.add(new YamlNode(file, element));
    }
    return elements;
  }

  String text() {
    if (!(node instanceof ScalarNode scalar)) {
      throw problem("A text is needed here");
    }
    return scalar.getValue();
  }
}
