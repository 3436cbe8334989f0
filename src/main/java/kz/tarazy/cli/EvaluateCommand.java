package kz.tarazy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.tarazy.act.DataSchema;
import kz.tarazy.evaluate.Bank;
import kz.tarazy.evaluate.BankScores;
import kz.tarazy.evaluate.Confusions;
import kz.tarazy.evaluate.Drift;
import kz.tarazy.evaluate.Evaluation;
import kz.tarazy.evaluate.Expectation;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.evaluate.Scores;
import kz.tarazy.extract.ActReader;
import kz.tarazy.extract.NormsApplied;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores the extractor. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Score the extractor against annotated acts.",
    description = {
      "",
      "Writes scores.json and prints F1 by language. With --baseline it also prints the findings",
      "gained and lost since, and exits 1 if any score fell; with --expected, if any is below.",
      "",
      "With --bank it also reads the labelled sentences of the paraphrase bank (then --texts and",
      "--gold may be left out). One third of them, chosen by hash, is told in sums only.",
      "",
      "Example: jobs/tarazy evaluate --texts acts --gold gold.jsonl --output scores.json"
    })
final class EvaluateCommand implements Callable<Integer> {

  @Option(names = "--texts", paramLabel = "DIR", description = "Folder of the acts.")
  private Path texts;

  @Option(names = "--gold", paramLabel = "FILE", description = "Annotations, one act a line.")
  private Path gold;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Where the scores are written.")
  private Path output;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Earlier scores to compare with.")
  private Path baseline;

  @Option(
      names = "--expected",
      paramLabel = "FILE",
      description = "F1 to be reached by language and aspect (YAML); exit 1 where one is not.")
  private Path expected;

  @Option(names = "--by", paramLabel = "code", description = "Also print F1 by circumstance.")
  private Grouping by;

  @Option(
      names = "--validation",
      paramLabel = "FILE",
      description = "Also write what the measures correct their rates by.")
  private Path validation;

  @Option(names = "--bank", description = "Score the paraphrase bank of data-schema/lexicon/bank.")
  private boolean bank;

  @Option(
      names = "--bank-errors",
      description = "Also print the sentences misread, of the part that may be read.")
  private boolean bankErrors;

  @Option(
      names = "--rules-only",
      description = "Read by rules alone, without the trained models beside them.")
  private boolean rulesOnly;

  @Spec private CommandLine.Model.CommandSpec spec;

  /** What the scores may be split by. */
  enum Grouping {
    code
  }

  @Override
  public Integer call() throws IOException {
    requireInput();
    Scores earlier = baseline == null ? null : read(baseline);
    Scores scores = bank || bankErrors ? scores().with(bankScores()) : scores();
    scores.write(output);
    PrintWriter out = spec.commandLine().getOut();
    if (scores.acts() > 0) {
      print(out, scores.byLanguage());
    }
    if (by == Grouping.code) {
      scores.byCode().forEach((code, entry) -> print(out, code, entry));
    }
    if (scores.bank() != null) {
      print(out, scores.bank());
    }
    out.printf("%d acts; scores written to %s%n", scores.acts(), output);
    int drift = earlier == null ? ExitCode.DONE : compare(out, Drift.between(earlier, scores));
    return expected == null ? drift : Math.max(drift, compare(out, expectation(), scores));
  }

  private void requireInput() {
    boolean acts = texts != null && gold != null;
    boolean bankAlone = (bank || bankErrors) && texts == null && gold == null;
    if (!acts && !bankAlone) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "needs both --texts and --gold, or --bank alone");
    }
  }

  private ActReader reader() {
    return rulesOnly ? ActReader.rulesOnly() : ActReader.standard();
  }

  private BankScores bankScores() {
    try {
      Bank sentences = Bank.read(DataSchema.folder("lexicon").resolve("bank"));
      return BankScores.of(sentences, reader()::read);
    } catch (IOException e) {
      throw new InputRefused(e.getMessage());
    }
  }

  private Scores scores() {
    ActReader reader = reader();
    Evaluation evaluation = new Evaluation(reader::read, NormsApplied.load()::of);
    if (gold == null) {
      return evaluation.scores();
    }
    try {
      List<GoldAct> acts = GoldAct.read(gold);
      for (GoldAct act : acts) {
        evaluation.score(act, act.courtAct(texts));
      }
      if (validation != null) {
        Confusions.write(
            evaluation.confusions().file(made(acts.size()), reader.lexiconVersion()), validation);
      }
    } catch (IOException e) {
      throw new InputRefused(e.getMessage());
    }
    return evaluation.scores();
  }

  private String made(int read) {
    return "jobs/tarazy evaluate on %d annotated acts of %s, defendants and recognised circumstances"
        .formatted(read, gold.getFileName());
  }

  private static Scores read(Path file) {
    try {
      return Scores.read(file);
    } catch (IOException e) {
      throw new InputRefused("no scores in " + file);
    }
  }

  private static void print(PrintWriter out, Map<String, Map<String, Scores.Entry>> byLanguage) {
    byLanguage.forEach(
        (language, scores) ->
            scores.forEach((aspect, entry) -> print(out, language + " " + aspect, entry)));
  }

  private static void print(PrintWriter out, String name, Scores.Entry entry) {
    out.printf(
        Locale.ROOT,
        "%-28s F1 %.4f  precision %.4f  recall %.4f  (tp %d, fp %d, fn %d)%n",
        name,
        entry.f1(),
        entry.precision(),
        entry.recall(),
        entry.tp(),
        entry.fp(),
        entry.fn());
  }

  private void print(PrintWriter out, BankScores scores) {
    scores.parts().forEach((name, part) -> print(out, "bank " + name, part));
    if (by == Grouping.code) {
      scores.readByCode().forEach((name, part) -> print(out, "bank read " + name, part));
    }
    if (bankErrors) {
      scores.errors().forEach(mistake -> print(out, mistake));
    }
  }

  private static void print(PrintWriter out, String name, BankScores.Part part) {
    print(out, name, part.recognised());
    out.printf(
        Locale.ROOT,
        "%-28s status %.4f  (%d of %d), false alarms %d of %d%n",
        "",
        part.statusAccuracy(),
        part.statusRight(),
        part.positives(),
        part.falseAlarms(),
        part.negatives());
  }

  private static void print(PrintWriter out, BankScores.Mistake mistake) {
    out.printf(
        "%s is %s, read %s: %s%n",
        mistake.place(), mistake.labelled(), mistake.read(), mistake.words());
  }

  private Expectation expectation() {
    try {
      return Expectation.read(expected);
    } catch (IOException e) {
      throw new InputRefused("no expectation in " + expected);
    }
  }

  private static int compare(PrintWriter out, Expectation expectation, Scores scores) {
    List<String> missed = expectation.missedBy(scores);
    missed.forEach(line -> out.println("below   " + line));
    return missed.isEmpty() ? ExitCode.DONE : ExitCode.BELOW_EXPECTATION;
  }

  private static int compare(PrintWriter out, Drift drift) {
    drift.gained().forEach(mistake -> print(out, "gained", mistake));
    drift.lost().forEach(mistake -> print(out, "lost", mistake));
    drift.fallen().forEach(fallen -> out.println("fell    " + fallen));
    return drift.fallen().isEmpty() ? ExitCode.DONE : ExitCode.BELOW_EXPECTATION;
  }

  private static void print(PrintWriter out, String change, Scores.Mistake mistake) {
    out.printf(
        "%-7s %s %s (was %s): %s \"%s\"%n",
        change, mistake.actId(), mistake.aspect(), mistake.kind(), mistake.fact(), mistake.words());
  }
}
