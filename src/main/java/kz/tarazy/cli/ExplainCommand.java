package kz.tarazy.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;
import kz.tarazy.job.Readings;
import kz.tarazy.job.Warehouse;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows one act with what was found in it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    header = "Show an act with its findings marked and its checks below.",
    description = {"", "Example: jobs/tarazy explain --warehouse w --act ru-001"})
final class ExplainCommand implements Callable<Integer> {

  @Option(names = "--act", required = true, paramLabel = "ID", description = "Id of the act.")
  private String id;

  @Option(
      names = "--lang",
      paramLabel = "kk|ru|en",
      description = "Language of the reasons; default: ${DEFAULT-VALUE}.")
  private ReasonLanguage language = ReasonLanguage.en;

  @Mixin private WarehouseOption warehouseOption;
  @Spec private CommandLine.Model.CommandSpec spec;

  /** The languages that reasons are given in. */
  enum ReasonLanguage {
    kk,
    ru,
    en
  }

  @Override
  public Integer call() {
    Warehouse warehouse = warehouseOption.open();
    List<Row> rows =
        Readings.of(warehouse, warehouse.table("act").filter(functions.col("act_id").equalTo(id)))
            .collectAsList();
    if (rows.isEmpty()) {
      throw new WrongUse("no act with this id has been read: " + id);
    }
    CourtAct act = Readings.act(rows.get(0));
    Reading reading = Readings.reading(rows.get(0));
    List<Assessment> assessments = Readings.assessments(warehouse, id);
    PrintWriter out = spec.commandLine().getOut();
    Ink ink = Terminal.attached() ? Ink.COLOURED : Ink.MARKED;
    Catalogue catalogue = Catalogue.load();
    out.print(
        new Explanation(
                act,
                reading,
                assessments,
                ink,
                reason -> catalogue.reason(reason).in(language.name()))
            .text());
    out.flush();
    return ExitCode.DONE;
  }
}
