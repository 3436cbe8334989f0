package kz.tarazy.cli;

import kz.tarazy.job.DropPolicy;
import kz.tarazy.job.IngestOptions;
import kz.tarazy.source.AnonymityPolicy;
import picocli.CommandLine.Option;

/** How a load is taken. */
final class IntakeOption {

  @Option(
      names = "--anonymize",
      description = "Mask personal data, consistently within the act, instead of refusing the act.")
  private boolean anonymize;

  @Option(
      names = "--accept-drop",
      description =
          "Take the load although a court has over 15 %% fewer acts in it than are stored of the same period.")
  private boolean acceptDrop;

  IngestOptions options() {
    return new IngestOptions(
        anonymize ? AnonymityPolicy.MASK : AnonymityPolicy.REFUSE,
        acceptDrop ? DropPolicy.ACCEPT : DropPolicy.REFUSE);
  }
}
