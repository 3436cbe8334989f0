package kz.tarazy.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Status;

/**
 * How the extractor reads the paraphrase bank.
 *
 * <p>Only the part that may be read while rules are written is told sentence by sentence; of the
 * unread third there are sums and nothing else.
 *
 * @param parts by language and part, {@code "ru read"}, {@code "ru unread"}, ...
 * @param readByCode the read part by language and code, {@code "ru 53.1.4"}, ...
 * @param errors sentences of the read part that were read otherwise than labelled
 */
public record BankScores(
    Map<String, Part> parts, Map<String, Part> readByCode, List<Mistake> errors) {

  private static final String NOTHING = "none";

  /**
   * The scores of some of the sentences.
   *
   * @param recognised recognised circumstances, found against labelled
   * @param positives sentences labelled with a status
   * @param statusRight of them, those read with that very status
   * @param negatives hard negatives
   * @param falseAlarms of them, those in which the circumstance was found, whatever its status
   */
  public record Part(
      Scores.Entry recognised, int positives, int statusRight, int negatives, int falseAlarms) {

    /** Share of the positives read with their status; 1 where there are none. */
    public double statusAccuracy() {
      return positives == 0 ? 1 : (double) statusRight / positives;
    }
  }

  /** One sentence of the read part, with the status labelled and the status read. */
  public record Mistake(String place, String labelled, String read, String words) {}

  private record Outcome(BankSentence sentence, Optional<Status> read) {

    boolean right() {
      return sentence.status().equals(read);
    }

    boolean positive() {
      return sentence.status().isPresent();
    }

    boolean falseAlarm() {
      return !positive() && read.isPresent();
    }

    Score recognised() {
      boolean labelled = sentence.status().equals(Optional.of(Status.RECOGNISED));
      boolean found = read.equals(Optional.of(Status.RECOGNISED));
      return new Score(
          labelled && found ? 1 : 0, found && !labelled ? 1 : 0, labelled && !found ? 1 : 0);
    }
  }

  /**
   * Reads every sentence of the bank inside its act and compares it with its label.
   *
   * @param reader safe for many threads: sentences are read side by side
   */
  public static BankScores of(Bank bank, Function<CourtAct, Reading> reader) {
    Map<String, List<Outcome>> parts = new TreeMap<>();
    Map<String, List<Outcome>> codes = new TreeMap<>();
    List<Mistake> errors = new ArrayList<>();
    List<Outcome> outcomes =
        bank.sentences().parallelStream()
            .map(
                sentence ->
                    new Outcome(sentence, status(sentence, reader.apply(bank.act(sentence)))))
            .toList();
    for (Outcome outcome : outcomes) {
      BankSentence sentence = outcome.sentence();
      String language = sentence.language().code();
      add(parts, language + (sentence.unread() ? " unread" : " read"), outcome);
      if (!sentence.unread()) {
        add(codes, language + " " + sentence.code(), outcome);
        if (!outcome.right()) {
          errors.add(mistake(outcome));
        }
      }
    }
    return new BankScores(summed(parts), summed(codes), errors);
  }

  private static Optional<Status> status(BankSentence sentence, Reading reading) {
    return reading.circumstances().stream()
        .filter(found -> found.code().equals(sentence.code()))
        .map(Circumstance::status)
        .min(Comparator.comparingInt(BankScores::rank));
  }

  /** The order of strength that the annotation format sets. */
  private static int rank(Status status) {
    return switch (status) {
      case RECOGNISED -> 0;
      case DENIED -> 1;
      case FACT_ONLY -> 2;
      case CLAIMED -> 3;
    };
  }

  private static void add(Map<String, List<Outcome>> groups, String name, Outcome outcome) {
    groups.computeIfAbsent(name, key -> new ArrayList<>()).add(outcome);
  }

  private static Map<String, Part> summed(Map<String, List<Outcome>> groups) {
    Map<String, Part> sums = new TreeMap<>();
    groups.forEach((name, outcomes) -> sums.put(name, part(outcomes)));
    return sums;
  }

  private static Part part(List<Outcome> outcomes) {
    Score recognised = outcomes.stream().map(Outcome::recognised).reduce(Score.NONE, Score::plus);
    int positives = (int) outcomes.stream().filter(Outcome::positive).count();
    return new Part(
        Scores.Entry.of(recognised),
        positives,
        (int) outcomes.stream().filter(Outcome::positive).filter(Outcome::right).count(),
        outcomes.size() - positives,
        (int) outcomes.stream().filter(Outcome::falseAlarm).count());
  }

  private static Mistake mistake(Outcome outcome) {
    BankSentence sentence = outcome.sentence();
    return new Mistake(
        sentence.place(),
        sentence.status().map(Status::code).orElse(NOTHING),
        outcome.read().map(Status::code).orElse(NOTHING),
        sentence.words());
  }
}
