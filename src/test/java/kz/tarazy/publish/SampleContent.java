package kz.tarazy.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.generate.SyntheticCorpus;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Funnel;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Rates;
import kz.tarazy.measure.Topic;
import kz.tarazy.publish.ReportContent.Corpus;
import kz.tarazy.publish.ReportContent.Evidence;
import kz.tarazy.publish.ReportContent.Tally;
import kz.tarazy.publish.ReportContent.Versions;

/** A report's content counted by hand from the truth of a synthetic corpus. */
final class SampleContent {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SampleContent() {}

  /** Writes a corpus into the folder and counts it. */
  static ReportContent of(int acts, Path folder) throws IOException {
    SyntheticCorpus.write(acts, 5, folder);
    List<JsonNode> records = lines(folder.resolve("acts.jsonl"));
    List<JsonNode> truth = lines(folder.resolve("truth.jsonl"));
    List<Evidence> evidence = new ArrayList<>();
    Map<String, String> regions = new TreeMap<>();
    Map<String, Long> languages = new TreeMap<>();
    long defendants = 0;
    for (int i = 0; i < records.size(); i++) {
      JsonNode act = records.get(i);
      regions.put(act.path("court").asText(), act.path("region").asText());
      languages.merge(act.path("language").asText(), 1L, Long::sum);
      for (JsonNode defendant : truth.get(i).path("defendants")) {
        defendants++;
        for (JsonNode entry : defendant.path("mitigating")) {
          if (!entry.path("status").asText().equals("claimed")) {
            evidence.add(evidence(act, entry));
          }
        }
      }
    }
    List<Measure> measures = new ArrayList<>();
    List<CourtDeviation> deviations = new ArrayList<>();
    Map<String, List<Evidence>> bySubject = new TreeMap<>();
    evidence.forEach(
        row -> bySubject.computeIfAbsent(row.subject(), name -> new ArrayList<>()).add(row));
    bySubject.forEach(
        (subject, rows) -> {
          Topic topic =
              new Topic("recognition_given_fact", "sentenced_defendants", subject, "c-1", "l-1");
          for (String dimension : List.of("all", "court", "region", "year", "language")) {
            List<Count> counts = counts(rows, dimension);
            measures.addAll(Rates.rows(topic, dimension, counts, 3));
            if (dimension.equals("court")) {
              deviations.addAll(Funnel.of(topic.measure(), subject, counts).courts());
            }
          }
        });
    return new ReportContent(
        new Tally(acts + 12L, acts, 7, Map.of("too_short", 3L, "unsupported_language", 2L)),
        new Corpus(
            acts,
            acts,
            defendants,
            languages,
            LocalDate.of(2019, 1, 10),
            LocalDate.of(2025, 12, 20)),
        measures,
        deviations,
        evidence,
        regions,
        new Versions(
            LocalDate.of(2026, 1, 15),
            "0.1.0",
            "c-1",
            "l-1",
            null,
            Map.of("measure", "4821", "circumstance", "4818")));
  }

  private static Evidence evidence(JsonNode act, JsonNode entry) {
    String text = act.path("text").asText().replace('\n', ' ');
    String quote = entry.path("quote").asText();
    int start = text.indexOf(quote);
    int end = start + quote.length();
    return new Evidence(
        "recognition_given_fact",
        entry.path("code").asText(),
        act.path("act_id").asText(),
        act.path("court").asText(),
        act.path("region").asText(),
        act.path("act_date").asText().substring(0, 4),
        act.path("language").asText(),
        entry.path("status").asText(),
        text.substring(Math.max(0, start - 70), start),
        quote,
        text.substring(end, Math.min(text.length(), end + 50)));
  }

  private static List<Count> counts(List<Evidence> rows, String dimension) {
    Map<String, long[]> levels = new TreeMap<>();
    for (Evidence row : rows) {
      String level =
          switch (dimension) {
            case "court" -> row.court();
            case "region" -> row.region();
            case "year" -> row.year();
            case "language" -> row.language();
            default -> "all";
          };
      long[] counts = levels.computeIfAbsent(level, name -> new long[2]);
      counts[0]++;
      counts[1] += row.outcome().equals("recognised") ? 1 : 0;
    }
    List<Count> counts = new ArrayList<>();
    levels.forEach((level, pair) -> counts.add(new Count(level, pair[0], pair[1])));
    return counts;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      nodes.add(JSON.readTree(line));
    }
    return nodes;
  }
}
