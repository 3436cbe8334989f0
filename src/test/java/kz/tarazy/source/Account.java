package kz.tarazy.source;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes for every record of a folder a line with source, position and fate: {@code java … Account
 * FOLDER FILE}, so that the heap it does it in can be chosen.
 */
final class Account {

  private Account() {}

  public static void main(String[] arguments) throws IOException {
    RecordReader reader = RecordReader.load();
    ActIntake intake = new ActIntake();
    try (BufferedWriter lines = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (InputFile file : InputFiles.list(List.of(Path.of(arguments[0])))) {
        try (Stream<Intake> records = reader.read(file)) {
          records.forEach(record -> write(lines, record, intake));
        }
      }
    }
  }

  private static void write(BufferedWriter lines, Intake record, ActIntake intake) {
    Admission admission =
        record instanceof RawRecord raw ? intake.accept(raw) : (Quarantine) record;
    String fate = admission instanceof Quarantine refused ? refused.reason().code() : "accepted";
    try {
      lines.write(record.source() + "\t" + record.position() + "\t" + fate + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
