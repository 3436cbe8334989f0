package kz.tarazy.generate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Language;

/**
 * A seeded corpus of invented acts with known truth.
 *
 * <p>Output: {@code acts.jsonl}, records for the ingest, every one marked synthetic; {@code
 * truth.jsonl}, an annotation of every act in the format of the evaluation; {@code planted.json},
 * what was planted in each court. The same number of acts, seed and plan give the same bytes; the
 * n-th act does not depend on how many follow it. Memory does not grow with the number of acts.
 */
public final class SyntheticCorpus {
  private final Priors priors;
  private final Wordings russian;
  private final Wordings kazakh;
  private final Plan plan;
  private final long seed;
  private final List<SyntheticCourt> courts;
  private final CaseDraw cases;

  private SyntheticCorpus(long seed, Plan plan) {
    Path data = DataSchema.folder("sample").resolve("generator");
    this.seed = seed;
    this.plan = plan;
    priors = Priors.read(data.resolve("plan.yaml"));
    russian = Wordings.read(data.resolve("ru.yaml"));
    kazakh = Wordings.read(data.resolve("kk.yaml"));
    courts = SyntheticCourt.draw(priors, plan, seed);
    cases = new CaseDraw(priors, plan, courts);
  }

  /** Writes a corpus whose courts differ as {@link Plan#planted} says. */
  public static void write(int acts, long seed, Path output) {
    write(acts, seed, Plan.planted(), output);
  }

  /**
   * Writes a corpus.
   *
   * @param output folder, made if absent; files of an earlier corpus are replaced
   * @throws IllegalArgumentException if the number of acts is not positive
   * @throws UncheckedIOException if the folder cannot be written
   */
  public static void write(int acts, long seed, Plan plan, Path output) {
    if (acts < 1) {
      throw new IllegalArgumentException(
          "Number of acts must be at least 1, cannot be: %d".formatted(acts));
    }
    try {
      Files.createDirectories(output);
      new SyntheticCorpus(seed, plan).write(acts, output);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the synthetic corpus to " + output, e);
    }
  }

  private void write(int acts, Path output) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectWriter writer = json.writer();
    Planted planted = new Planted(plan, courts, russian);
    try (BufferedWriter records = Files.newBufferedWriter(output.resolve("acts.jsonl"));
        BufferedWriter truth = Files.newBufferedWriter(output.resolve("truth.jsonl"))) {
      for (int number = 0; number < acts; number++) {
        WrittenAct act = act(number);
        planted.add(act.drawn());
        records.append(writer.writeValueAsString(TruthLine.record(act, russian))).append('\n');
        truth.append(writer.writeValueAsString(TruthLine.truth(act))).append('\n');
      }
    }
    String summary = json.writerWithDefaultPrettyPrinter().writeValueAsString(planted.json(seed));
    Files.writeString(output.resolve("planted.json"), summary + "\n");
  }

  private WrittenAct act(int number) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    SplittableRandom wording = random.split();
    DrawnCase drawn = cases.draw(number, random);
    Wordings words = drawn.language() == Language.KAZAKH ? kazakh : russian;
    return new ActWriter(words, drawn, wording).write();
  }
}
