package kz.tarazy.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Language;
import kz.tarazy.evaluate.train.Material;
import kz.tarazy.evaluate.train.Training;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.learned.ModelFile;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.learned.StatusModel;
import kz.tarazy.extract.learned.Trees;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the recognisers beside the rules. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    header = "Train the recognisers that stand beside the rules.",
    description = {
      "",
      "Learns from the part of the paraphrase bank that may be read, from the annotated acts of",
      "data-schema/annotated/open and from those of data-schema/sample, and writes, for each",
      "language, <language>.model, which finds facts, and <language>-status.model and",
      "<language>-status.trees, which tell what the court made of them; and owner.trees, which",
      "tells, in any language, whose they are.",
      "The same input gives the same files. Train again when the rules or the bank have changed.",
      "",
      "Example: jobs/tarazy train"
    })
final class TrainCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the models are written; default data-schema/lexicon/learned.")
  private Path output;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path folder =
        output == null ? DataSchema.folder("lexicon").resolve(Recognisers.FOLDER) : output;
    PrintWriter out = spec.commandLine().getOut();
    Training training =
        Training.ofProject(
            line -> {
              out.println(line);
              out.flush();
            });
    out.printf("%d sentences to learn from%n", training.size());
    Map<Language, Training.Trained> facts = training.train();
    for (Training.Trained trained : facts.values()) {
      write(trained.model(), folder, Recognisers.FACTS);
    }
    Training.Verdicts verdicts = training.trainVerdicts(facts);
    for (StatusModel statuses : verdicts.statuses().values()) {
      write(statuses.first().model(), folder, Recognisers.STATUS);
      Trees trees = statuses.second().orElseThrow();
      write(trees, folder.resolve(trees.language() + Recognisers.TREES));
    }
    if (verdicts.owners().isPresent()) {
      write(verdicts.owners().get(), folder.resolve(Recognisers.OWNERS));
    }
    Files.writeString(folder.resolve(Material.FILE), Material.version() + "\n");
    return ExitCode.DONE;
  }

  private void write(LinearModel model, Path folder, String ending) throws IOException {
    Path file = folder.resolve(model.language() + ending);
    ModelFile.write(model, file);
    report(file);
  }

  private void write(Trees trees, Path file) throws IOException {
    trees.write(file);
    report(file);
  }

  private void report(Path file) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%s written, %d bytes%n", file, Files.size(file));
    out.flush();
  }
}
