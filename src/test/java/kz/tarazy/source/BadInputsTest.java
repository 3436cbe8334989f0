package kz.tarazy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import kz.tarazy.act.DataSchema;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class BadInputsTest {

  private static final int INPUTS = 10_000;
  private static final long SEED = Long.getLong("tarazy.seed", 2026);

  /** Found only by who sees all records of a load. */
  private static final Set<String> OF_LOADS = Set.of(Reason.CONFLICTING_ID.code());

  @TempDir private Path folder;

  @Test
  void tenThousandBadInputsAreEachAccountedForWithinASmallHeap() throws Exception {
    Path input = folder.resolve("in");
    BadInputs.write(INPUTS, SEED, input);

    List<String[]> fates = account(input, "-Xmx512m");

    Map<String, Set<String>> positions = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (String[] fate : fates) {
      positions.computeIfAbsent(fate[0], source -> new TreeSet<>()).add(fate[1]);
      seen.add(fate[2]);
    }
    for (InputFile file : InputFiles.list(List.of(input))) {
      if (file.name().startsWith("lines-")) {
        long lines;
        try (var all = Files.lines(file.path())) {
          lines = all.count();
        }
        assertThat(positions.get(file.name())).as(file.name()).hasSize((int) lines);
        assertThat(fates.stream().filter(fate -> fate[0].equals(file.name())))
            .as(file.name())
            .hasSize((int) lines);
      } else {
        assertThat(
                positions.keySet().stream()
                    .anyMatch(
                        source ->
                            source.equals(file.name()) || source.startsWith(file.name() + "!/")))
            .as("seed %d: %s is accounted for", SEED, file.name())
            .isTrue();
      }
    }
    Set<String> reasons =
        Arrays.stream(Reason.values()).map(Reason::code).collect(Collectors.toSet());
    reasons.removeAll(OF_LOADS);
    assertThat(seen).containsAll(reasons);
  }

  private List<String[]> account(Path input, String heap) throws Exception {
    Path account = folder.resolve("account.tsv");
    Path log = folder.resolve("log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(heap);
    command.add("-Dtarazy.data=" + DataSchema.folder("input").getParent().toAbsolutePath());
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(Account.class.getName());
    command.add(input.toString());
    command.add(account.toString());
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    boolean ended = process.waitFor(15, TimeUnit.MINUTES);
    process.destroyForcibly();
    assertThat(ended).as("ended within 15 minutes").isTrue();
    assertThat(process.exitValue()).as("seed %d: %s", SEED, Files.readString(log)).isZero();
    return Files.readAllLines(account).stream().map(line -> line.split("\t", -1)).toList();
  }
}
