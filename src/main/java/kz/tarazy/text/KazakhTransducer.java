package kz.tarazy.text;

import fi.seco.hfst.Transducer;
import fi.seco.hfst.TransducerAlphabet;
import fi.seco.hfst.TransducerHeader;
import fi.seco.hfst.UnweightedTransducer;
import fi.seco.hfst.WeightedTransducer;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.tarazy.act.DataSchema;
import kz.tarazy.text.KazakhReadings.Reading;

/**
 * Readings of Kazakh words by a finite-state transducer that an operator may supply; none comes
 * with the project.
 *
 * <p>The file is an analyser in the optimized-lookup form of HFST, from words to lemmas with tags,
 * such as Apertium's {@code мойындамады}, {@code мойында<v><tv><neg><ifi><p3><sg>}, or those that
 * write tags as {@code +V+Neg}.
 */
final class KazakhTransducer {

  /** Where the file is looked for, in the folder {@code reference} of the data. */
  static final String FILE = "kazakh.hfstol";

  private static final Set<String> NEGATIONS = Set.of("<neg>", "+Neg");

  private final Transducer transducer;

  private KazakhTransducer(Transducer transducer) {
    this.transducer = transducer;
  }

  /** The operator's transducer, or null where there is none. */
  static KazakhTransducer supplied() {
    Path file = DataSchema.folder("reference").resolve(FILE);
    return Files.exists(file) ? read(file) : null;
  }

  /**
   * Reads a transducer.
   *
   * @throws IllegalStateException if the file is none in optimized-lookup form, naming it
   */
  static KazakhTransducer read(Path file) {
    try (DataInputStream bytes =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      TransducerHeader header = new TransducerHeader(bytes);
      TransducerAlphabet alphabet = new TransducerAlphabet(bytes, header.getSymbolCount());
      return new KazakhTransducer(
          header.isWeighted()
              ? new WeightedTransducer(bytes, header, alphabet)
              : new UnweightedTransducer(bytes, header, alphabet));
    } catch (IOException | RuntimeException unreadable) {
      throw new IllegalStateException(
          ("%s is no HFST transducer in optimized-lookup form; make one with"
                  + " `hfst-fst2fst --optimized-lookup-unweighted`, or take the file away")
              .formatted(file));
    }
  }

  /** How a word in lower case may be read; empty where the transducer does not know it. */
  List<Reading> readings(String word) {
    Set<Reading> readings = new LinkedHashSet<>();
    List<Transducer.Result> results;
    synchronized (transducer) {
      results = transducer.analyze(word);
    }
    for (Transducer.Result result : results) {
      Reading reading = reading(result.getSymbols());
      if (!reading.stem().isEmpty()) {
        readings.add(reading);
      }
    }
    return List.copyOf(readings);
  }

  /** The lemma is what stands before the first tag; a second word after it is left aside. */
  private static Reading reading(List<String> symbols) {
    StringBuilder lemma = new StringBuilder();
    boolean tagged = false;
    for (String symbol : symbols) {
      tagged |= isTag(symbol);
      if (!tagged) {
        lemma.append(symbol);
      }
    }
    return new Reading(lemma.toString(), symbols.stream().anyMatch(NEGATIONS::contains));
  }

  private static boolean isTag(String symbol) {
    return symbol.length() > 1 && (symbol.startsWith("<") || symbol.startsWith("+"));
  }
}
