package kz.tarazy.extract.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Language;
import kz.tarazy.act.Side;
import org.apache.lucene.search.Query;

/** Reads the files of a lexicon folder. */
final class LexiconReader {

  private static final Set<String> FILE =
      Set.of("code", "side", "about", "traits", "name", "rules", "examples");
  private static final Set<String> RULE = Set.of("id", "ru", "kk", "not");
  private static final Set<String> LANGUAGES = Set.of("ru", "kk");

  private final QueryCompiler compiler;
  private final Map<String, YamlNode> ids = new HashMap<>();

  private LexiconReader(QueryCompiler compiler) {
    this.compiler = compiler;
  }

  static Lexicon read(Path folder) {
    List<Path> files = files(folder);
    WordSets words =
        WordSets.read(
            files.stream().filter(LexiconReader::holdsWords).map(YamlNode::read).toList());
    LexiconReader reader = new LexiconReader(new QueryCompiler(words));
    List<LexiconEntry> entries = new ArrayList<>();
    Map<CueKind, List<LexiconRule>> cues = Map.of();
    for (Path file : files) {
      if (String.valueOf(file.getFileName()).equals("cues.yaml")) {
        cues = reader.cues(YamlNode.read(file));
      } else if (!holdsWords(file)) {
        entries.add(reader.entry(YamlNode.read(file)));
      }
    }
    entries.sort(Comparator.comparing(LexiconEntry::code));
    return new Lexicon(version(files), entries, cues, words);
  }

  private static boolean holdsWords(Path file) {
    return String.valueOf(file.getFileName()).startsWith("words");
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String version(List<Path> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files) {
        digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LexiconEntry entry(YamlNode root) {
    Map<String, YamlNode> fields = root.fields(FILE);
    String code = required(root, fields, "code").text();
    Side side = coded(Side.class, required(root, fields, "side"));
    LexiconEntry.About about =
        fields.containsKey("about")
            ? coded(LexiconEntry.About.class, fields.get("about"))
            : LexiconEntry.About.DEFENDANT;
    Set<LexiconEntry.Trait> traits = EnumSet.noneOf(LexiconEntry.Trait.class);
    if (fields.containsKey("traits")) {
      for (YamlNode trait : fields.get("traits").elements()) {
        traits.add(coded(LexiconEntry.Trait.class, trait));
      }
    }
    List<LexiconRule> rules = new ArrayList<>();
    for (YamlNode rule : required(root, fields, "rules").elements()) {
      rules.addAll(rules(rule));
    }
    return new LexiconEntry(code, side, about, traits, rules, examples(fields.get("examples")));
  }

  private List<LexiconRule> rules(YamlNode rule) {
    Map<String, YamlNode> fields = rule.fields(RULE);
    YamlNode id = required(rule, fields, "id");
    YamlNode earlier = ids.putIfAbsent(id.text(), id);
    if (earlier != null) {
      throw id.problem(
          "Rule id %s is taken in %s:%d".formatted(id.text(), earlier.file(), earlier.line()));
    }
    Map<String, YamlNode> guards =
        fields.containsKey("not") ? fields.get("not").fields(LANGUAGES) : Map.of();
    List<LexiconRule> rules = new ArrayList<>();
    for (Language language : Lexicon.LANGUAGES) {
      List<Query> queries = queries(fields.get(language.code()), language);
      if (!queries.isEmpty()) {
        rules.add(
            new LexiconRule(
                id.text(), language, queries, queries(guards.get(language.code()), language)));
      }
    }
    if (rules.isEmpty()) {
      throw rule.problem("Rule %s has neither ru nor kk".formatted(id.text()));
    }
    return rules;
  }

  private List<Query> queries(YamlNode list, Language language) {
    List<Query> queries = new ArrayList<>();
    if (list != null) {
      for (YamlNode query : list.elements()) {
        queries.add(compiler.compile(query, language));
      }
    }
    return queries;
  }

  private Map<CueKind, List<LexiconRule>> cues(YamlNode root) {
    Map<CueKind, List<LexiconRule>> cues = new EnumMap<>(CueKind.class);
    for (Map.Entry<String, YamlNode> kind : root.entries().entrySet()) {
      CueKind cueKind = coded(CueKind.class, kind.getKey(), kind.getValue());
      List<LexiconRule> rules = new ArrayList<>();
      for (YamlNode rule : kind.getValue().elements()) {
        rules.addAll(rules(rule));
      }
      cues.put(cueKind, List.copyOf(rules));
    }
    return cues;
  }

  private static List<LexiconExample> examples(YamlNode node) {
    List<LexiconExample> examples = new ArrayList<>();
    if (node == null) {
      return examples;
    }
    for (Map.Entry<String, YamlNode> language : node.fields(LANGUAGES).entrySet()) {
      Map<String, YamlNode> kinds = language.getValue().fields(Set.of("positive", "negative"));
      for (Map.Entry<String, YamlNode> kind : kinds.entrySet()) {
        for (YamlNode text : kind.getValue().elements()) {
          examples.add(
              new LexiconExample(
                  Coded.of(Language.class, language.getKey()),
                  text.text(),
                  kind.getKey().equals("positive")));
        }
      }
    }
    return examples;
  }

  private static <E extends Enum<E> & Coded> E coded(Class<E> list, YamlNode node) {
    return coded(list, node.text(), node);
  }

  private static <E extends Enum<E> & Coded> E coded(Class<E> list, String code, YamlNode place) {
    try {
      return Coded.of(list, code);
    } catch (IllegalArgumentException e) {
      throw place.problem(e.getMessage());
    }
  }

  private static YamlNode required(YamlNode parent, Map<String, YamlNode> fields, String key) {
    YamlNode field = fields.get(key);
    if (field == null) {
      throw parent.problem("The key %s is missing".formatted(key));
    }
    return field;
  }
}
