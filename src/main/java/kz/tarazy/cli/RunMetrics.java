package kz.tarazy.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The figures of one run, for whoever watches over many: counts and times, no word of an act. */
final class RunMetrics {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").withZone(ZoneOffset.UTC);
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final String command;
  private final Instant started = Instant.now();
  private final ArrayNode stages = MAPPER.createArrayNode();

  RunMetrics(String command) {
    this.command = command;
  }

  /** Adds a stage that has ended well. */
  void add(String stage, StageResult result, double seconds) {
    ObjectNode node = stages.addObject().put("stage", stage).put("seconds", rounded(seconds));
    result.counts().forEach(node::put);
    if (result.worked() > 0) {
      node.put("per_second", rounded(result.worked() / seconds));
    }
  }

  /** Such as {@code 20260301T021500-run-4711.json}: two runs in one second are two files. */
  String fileName() {
    return "%s-%s-%d.json".formatted(STAMP.format(started), command, ProcessHandle.current().pid());
  }

  void write(Path file, int exit) throws IOException {
    ObjectNode run =
        MAPPER
            .createObjectNode()
            .put("command", command)
            .put("started", started.truncatedTo(ChronoUnit.SECONDS).toString())
            .put("seconds", rounded(started.until(Instant.now(), ChronoUnit.MILLIS) / 1000.0))
            .put("exit", exit);
    run.set("stages", stages);
    Path parent = file.toAbsolutePath().getParent();
    Files.createDirectories(parent);
    Files.writeString(file, MAPPER.writeValueAsString(run) + "\n");
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
