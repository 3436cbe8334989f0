package kz.tarazy.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.NormPresenter;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the law that the checks hold acts against. */
@Command(
    name = "norms",
    mixinStandardHelpOptions = true,
    header = "List the norms, or show one as it stood on a day.",
    description = {"", "Example: jobs/tarazy norms --show 55.2 --on 2019-05-01 --lang en"})
final class NormsCommand implements Callable<Integer> {

  /** What to show. */
  static final class Wanted {

    @Option(names = "--list", description = "Every norm and circumstance, one a line.")
    private boolean list;

    @Option(
        names = "--show",
        paramLabel = "PROVISION",
        description = "A norm, a circumstance or a sanction, such as 55.2, 53.1.4 or 188.3.")
    private String provision;
  }

  @ArgGroup(multiplicity = "1")
  private Wanted wanted;

  @Option(names = "--on", paramLabel = "YYYY-MM-DD", description = "The day; default: today.")
  private LocalDate day;

  @Option(
      names = "--lang",
      paramLabel = "kk|ru|en",
      defaultValue = "ru",
      description = "Language; default: ru.")
  private String language;

  @Option(
      names = "--scenario",
      paramLabel = "NAME",
      description = "Proposals to read over the law in force, such as proposal-2023.")
  private String scenario;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Catalogue catalogue = catalogue();
    PrintWriter out = spec.commandLine().getOut();
    try {
      NormPresenter presenter = new NormPresenter(catalogue, language);
      LocalDate asked = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
      out.print(wanted.list ? presenter.list() : presenter.show(wanted.provision, asked));
    } catch (IllegalArgumentException unknown) {
      throw new WrongUse(unknown.getMessage());
    }
    out.flush();
    return ExitCode.DONE;
  }

  private Catalogue catalogue() {
    try {
      return scenario == null ? Catalogue.load() : Catalogue.loadScenario(scenario);
    } catch (IllegalArgumentException unknown) {
      throw new WrongUse(unknown.getMessage());
    }
  }
}
