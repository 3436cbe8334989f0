package kz.tarazy.evaluate;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The extractor's hits and errors on every circumstance, act by act: what a rate is corrected by.
 * No act is named, and their order is that of the annotations.
 */
public final class Confusions {

  /**
   * The file that measures read.
   *
   * @param acts annotated acts
   * @param defendants annotated defendants that were found
   * @param made how the figures were made
   * @param lexicon version of the lexicon that was scored
   * @param subjects of every act, by circumstance: recognised and found, recognised and missed,
   *     wrongly found, rightly not found, counted in defendants
   */
  public record File(
      int acts, long defendants, String made, String lexicon, Map<String, List<long[]>> subjects) {}

  private final List<Map<String, long[]>> acts = new ArrayList<>();
  private final List<Long> defendants = new ArrayList<>();

  /**
   * Adds one act. A pair is a defendant and a circumstance that the court recognises.
   *
   * @param people annotated defendants
   */
  void add(Set<String> people, Set<List<String>> annotated, Set<List<String>> found) {
    Map<String, long[]> counts = new TreeMap<>();
    Set<List<String>> all = new HashSet<>(annotated);
    all.addAll(found);
    for (List<String> pair : all) {
      if (people.contains(pair.get(0))) {
        long[] count = counts.computeIfAbsent(pair.get(1), code -> new long[4]);
        boolean right = annotated.contains(pair);
        count[right ? (found.contains(pair) ? 0 : 1) : 2]++;
      }
    }
    acts.add(counts);
    defendants.add((long) people.size());
  }

  /** Adds what another evaluation saw. */
  public Confusions plus(Confusions other) {
    Confusions both = new Confusions();
    both.acts.addAll(acts);
    both.acts.addAll(other.acts);
    both.defendants.addAll(defendants);
    both.defendants.addAll(other.defendants);
    return both;
  }

  /**
   * The file's content.
   *
   * @param made how the figures were made
   * @param lexicon version of the lexicon that was scored
   */
  public File file(String made, String lexicon) {
    Map<String, List<long[]>> subjects = new TreeMap<>();
    acts.forEach(act -> act.keySet().forEach(code -> subjects.put(code, new ArrayList<>())));
    subjects.forEach(
        (code, counts) -> {
          for (int act = 0; act < acts.size(); act++) {
            long[] count = acts.get(act).getOrDefault(code, new long[4]).clone();
            count[3] = defendants.get(act) - count[0] - count[1] - count[2];
            counts.add(count);
          }
        });
    long people = defendants.stream().mapToLong(Long::longValue).sum();
    return new File(acts.size(), people, made, lexicon, subjects);
  }

  /** Writes such a file, one circumstance a line. */
  public static void write(File content, Path target) throws IOException {
    JsonMapper json =
        JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();
    StringBuilder text = new StringBuilder("{\n");
    text.append("\"acts\": ").append(content.acts()).append(",\n");
    text.append("\"defendants\": ").append(content.defendants()).append(",\n");
    text.append("\"made\": ").append(json.writeValueAsString(content.made())).append(",\n");
    text.append("\"lexicon\": ").append(json.writeValueAsString(content.lexicon())).append(",\n");
    text.append("\"subjects\": {\n");
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, List<long[]>> subject : content.subjects().entrySet()) {
      lines.add(
          json.writeValueAsString(subject.getKey())
              + ": "
              + json.writeValueAsString(subject.getValue()));
    }
    text.append(String.join(",\n", lines)).append("\n}}\n");
    Files.writeString(target, text.toString(), StandardCharsets.UTF_8);
  }
}
