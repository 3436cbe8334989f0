package kz.tarazy.source;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Counts what an intake makes of files: {@code java … CorpusTally PATH…}; prints no text. */
final class CorpusTally {

  private CorpusTally() {}

  static Map<String, Integer> of(Path... inputs) {
    RecordReader reader = RecordReader.load();
    ActIntake intake = new ActIntake();
    Map<String, Integer> tally = new TreeMap<>();
    for (InputFile file : InputFiles.list(Arrays.asList(inputs))) {
      try (Stream<Intake> records = reader.read(file)) {
        records.forEach(record -> tally.merge(outcome(intake, record), 1, Integer::sum));
      }
    }
    return tally;
  }

  private static String outcome(ActIntake intake, Intake record) {
    if (record instanceof Quarantine refused) {
      return refused.reason().code();
    }
    Admission admission = intake.accept((RawRecord) record);
    return admission instanceof Quarantine refused
        ? refused.reason().code() + " " + refused.detail().replaceAll("@\\d+", "")
        : "accepted " + ((Accepted) admission).act().issues();
  }

  public static void main(String[] arguments) {
    System.out.println(of(Arrays.stream(arguments).map(Path::of).toArray(Path[]::new)));
  }
}
