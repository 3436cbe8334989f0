package kz.tarazy.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.generate.SyntheticCorpus;

/** A load so small that a run over it takes seconds, with records of every fate. */
final class FewActs {

  private static final int ACTS = 12;

  /** Acts, one of them twice, and one that is no JSON. */
  static final long RECORDS = ACTS + 2;

  private FewActs() {}

  static Path write(Path file) throws IOException {
    Path corpus = Files.createTempDirectory(file.toAbsolutePath().getParent(), "corpus");
    SyntheticCorpus.write(ACTS, 5, corpus);
    List<String> lines = new ArrayList<>(Files.readAllLines(corpus.resolve("acts.jsonl")));
    lines.add(lines.get(0));
    lines.add("{ no json");
    return Files.write(file, lines);
  }
}
