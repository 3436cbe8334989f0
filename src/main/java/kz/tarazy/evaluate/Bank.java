package kz.tarazy.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.Status;

/**
 * The paraphrase bank: sentences as different courts would word a circumstance, each with its
 * label, and the minimal act of each language that a sentence is put into to be read.
 *
 * <p>A folder of it holds {@code <language>/<code>.tsv}, whose lines are {@code status TAB words}
 * with an optional third field, a note; lines that start with {@code #} are comments. Beside them
 * lies {@code frame.txt}, an act with {@code {sentence}} where the sentence goes.
 */
public final class Bank {

  private static final List<Language> LANGUAGES = List.of(Language.RUSSIAN, Language.KAZAKH);
  private static final String PLACE = "{sentence}";
  private static final String NEGATIVE = "none";
  private static final String EXTENSION = ".tsv";

  private final List<BankSentence> sentences;
  private final boolean practice;
  private final Map<Language, String> frames;

  private Bank(List<BankSentence> sentences, boolean practice, Map<Language, String> frames) {
    this.sentences = List.copyOf(sentences);
    this.practice = practice;
    this.frames = frames;
  }

  /**
   * Reads the bank.
   *
   * @throws IOException if a file cannot be read or a line is not as it should be, naming file and
   *     line
   */
  public static Bank read(Path folder) throws IOException {
    Map<Language, String> frames = new EnumMap<>(Language.class);
    for (Language language : LANGUAGES) {
      frames.put(language, frame(folder.resolve(language.code()).resolve("frame.txt")));
    }
    return new Bank(sentences(folder, ""), false, frames);
  }

  /**
   * Reads sentences to practise on: none of them is measured, so all may be learned from.
   *
   * @param folder as that of the bank, without frames
   * @return a bank with the frames of this one
   * @throws IOException as {@link #read}
   */
  public Bank practice(Path folder) throws IOException {
    return new Bank(sentences(folder, folder.getFileName() + "/"), true, frames);
  }

  /**
   * Whether its sentences were written to be learned from: they show how circumstances, and what
   * courts make of them, are worded, but not how often they are told.
   */
  public boolean isPractice() {
    return practice;
  }

  /** The sentences that may be learned from. */
  public List<BankSentence> readable() {
    return sentences.stream().filter(sentence -> practice || !sentence.unread()).toList();
  }

  /** The sentences, by language, file and line. */
  public List<BankSentence> sentences() {
    return sentences;
  }

  /** The minimal act with the sentence in its reasoning. */
  public CourtAct act(BankSentence sentence) {
    String text = frames.get(sentence.language()).replace(PLACE, sentence.words());
    return CourtAct.verdict(sentence.place(), sentence.language(), text);
  }

  private static List<BankSentence> sentences(Path folder, String within) throws IOException {
    List<BankSentence> sentences = new ArrayList<>();
    for (Language language : LANGUAGES) {
      Path own = folder.resolve(language.code());
      if (!Files.isDirectory(own)) {
        throw new IOException("no folder %s of sentences".formatted(own));
      }
      for (Path file : files(own)) {
        sentences.addAll(sentences(language, file, within));
      }
    }
    return sentences;
  }

  private static String frame(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("no act to put the sentences into: " + file);
    }
    String frame = Files.readString(file, StandardCharsets.UTF_8);
    if (!frame.contains(PLACE)) {
      throw new IOException("%s: has no place %s".formatted(file, PLACE));
    }
    return frame;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(EXTENSION)).sorted().toList();
    }
  }

  private static List<BankSentence> sentences(Language language, Path file, String within)
      throws IOException {
    String name = file.getFileName().toString();
    String code = name.substring(0, name.length() - EXTENSION.length());
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<BankSentence> sentences = new ArrayList<>();
    for (int index = 0; index < lines.size(); index++) {
      String line = lines.get(index);
      if (!line.isBlank() && !line.startsWith("#")) {
        String place = "%s%s/%s:%d".formatted(within, language.code(), name, index + 1);
        sentences.add(sentence(language, code, line, place));
      }
    }
    return sentences;
  }

  private static BankSentence sentence(Language language, String code, String line, String place)
      throws IOException {
    List<String> fields = List.of(line.split("\t", -1));
    if (fields.size() < 2 || fields.size() > 3 || fields.get(1).isBlank()) {
      throw new IOException(
          "%s: must be status TAB sentence [TAB note], has %d fields"
              .formatted(place, fields.size()));
    }
    return new BankSentence(
        language, code, status(fields.get(0), place), fields.get(1).strip(), place);
  }

  private static Optional<Status> status(String name, String place) throws IOException {
    if (name.equals(NEGATIVE)) {
      return Optional.empty();
    }
    Optional<Status> status =
        Arrays.stream(Status.values()).filter(value -> value.code().equals(name)).findFirst();
    if (status.isEmpty()) {
      throw new IOException(
          "%s: no such status \"%s\"; must be one of %s or %s"
              .formatted(
                  place,
                  name,
                  Arrays.stream(Status.values())
                      .map(Status::code)
                      .collect(Collectors.joining(", ")),
                  NEGATIVE));
    }
    return status;
  }
}
