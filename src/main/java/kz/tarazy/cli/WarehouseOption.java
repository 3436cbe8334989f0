package kz.tarazy.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.tarazy.job.Session;
import kz.tarazy.job.Warehouse;
import picocli.CommandLine.Option;

/** Where the tables lie that a command reads. */
final class WarehouseOption {

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "Folder of the tables, or a URI such as s3a://bucket/tarazy.")
  private String place;

  /** The warehouse as the last stage that ended has left it. */
  Warehouse open() {
    if (Place.isLocal(place) && !Files.isDirectory(Path.of(place))) {
      throw new InputRefused("no warehouse at " + place);
    }
    return Warehouse.open(Session.start(), Place.uri(place)).settled();
  }
}
