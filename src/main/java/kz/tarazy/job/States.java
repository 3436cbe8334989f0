package kz.tarazy.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The states of a warehouse, each a small JSON file in its folder {@code states}.
 *
 * <p>Iceberg makes a write to one table atomic; a stage writes several. The file is what makes the
 * stage atomic: it is written beside its place and moved there when all tables are written.
 */
final class States {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FILE = Pattern.compile("(\\d{10})\\.json");

  private final FileSystem files;
  private final Path folder;

  private States(FileSystem files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  static States of(String warehouse, Configuration configuration) {
    Path folder = new Path(warehouse, "states");
    try {
      return new States(folder.getFileSystem(configuration), folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot reach the warehouse folder", e);
    }
  }

  /** The latest state; none where the tables were made by something that kept no states. */
  Optional<State> last() {
    List<Long> numbers = numbers();
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(read(numbers.get(numbers.size() - 1)));
  }

  /** All states, the earliest first. */
  List<State> all() {
    return numbers().stream().map(this::read).toList();
  }

  /** Adds a state. */
  void add(State state) {
    ObjectNode root = JSON.createObjectNode();
    root.put("state", state.number()).put("stage", state.stage()).put("at", state.at().toString());
    ObjectNode snapshots = root.putObject("snapshots");
    state.ordered().forEach(snapshots::put);
    Path written = new Path(folder, "." + UUID.randomUUID());
    try {
      files.mkdirs(folder);
      try (OutputStream out = files.create(written, /* overwrite= */ true)) {
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
      }
      if (!files.rename(written, file(state.number()))) {
        throw new IOException("File exists: state " + state.number());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write state %d".formatted(state.number()), e);
    }
  }

  /** Lets a state go, and with it the way back to it. */
  void remove(State state) {
    try {
      files.delete(file(state.number()), /* recursive= */ false);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove state %d".formatted(state.number()), e);
    }
  }

  private List<Long> numbers() {
    List<Long> numbers = new ArrayList<>();
    try {
      if (files.exists(folder)) {
        for (FileStatus file : files.listStatus(folder)) {
          Matcher name = FILE.matcher(file.getPath().getName());
          if (name.matches()) {
            numbers.add(Long.parseLong(name.group(1)));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the states of the warehouse", e);
    }
    return numbers.stream().sorted().toList();
  }

  private State read(long number) {
    try (InputStream in = files.open(file(number))) {
      JsonNode root = JSON.readTree(in);
      Map<String, Long> snapshots = new TreeMap<>();
      root.get("snapshots")
          .properties()
          .forEach(entry -> snapshots.put(entry.getKey(), entry.getValue().asLong()));
      return new State(
          number, root.get("stage").asText(), Instant.parse(root.get("at").asText()), snapshots);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read state %d".formatted(number), e);
    }
  }

  private Path file(long number) {
    return new Path(folder, "%010d.json".formatted(number));
  }
}
