package kz.tarazy.cli;

import java.nio.file.Path;
import kz.tarazy.job.Session;
import kz.tarazy.job.Warehouse;
import picocli.CommandLine.Option;

/** Where the tables lie. */
final class WarehouseOption {

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables; made if absent.")
  private Path folder;

  Warehouse open() {
    return Warehouse.open(Session.start(), folder);
  }
}
