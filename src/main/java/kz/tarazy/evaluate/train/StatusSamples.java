package kz.tarazy.evaluate.train;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.evaluate.Bank;
import kz.tarazy.evaluate.BankSentence;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.extract.CircumstanceReader;
import kz.tarazy.extract.Placed;
import kz.tarazy.extract.learned.Classifier;

/**
 * Labels the places where acts tell circumstances by their annotations.
 *
 * <p>An annotation names the place of the strongest status; of the other places of the same
 * circumstance only is known that they say no more, so they teach where the rules, too, take them
 * for no more than that, or where their status is the weakest anyway; the rest are there without an
 * outcome.
 */
final class StatusSamples {

  /** From the strongest to the weakest. */
  private static final List<String> STRENGTH =
      List.of(
          Status.RECOGNISED.code(),
          Status.DENIED.code(),
          Status.FACT_ONLY.code(),
          Status.CLAIMED.code(),
          Classifier.NOTHING);

  private final CircumstanceReader reader;

  StatusSamples(CircumstanceReader reader) {
    this.reader = reader;
  }

  /** The places of those sentences of the bank that may be read and are chosen by their place. */
  List<Labelled> of(Bank bank, Predicate<String> chosen) {
    return bank.readable().parallelStream()
        .filter(sentence -> chosen.test(sentence.place()))
        .flatMap(sentence -> of(bank, sentence))
        .toList();
  }

  private Stream<Labelled> of(Bank bank, BankSentence sentence) {
    CourtAct court = bank.act(sentence);
    int start = court.text().indexOf(sentence.words());
    Span words = new Span(start, start + sentence.words().length());
    String label = sentence.status().map(Status::code).orElse(Classifier.NOTHING);
    List<Placed> places = reader.places(court);
    Predicate<Placed> asked =
        placed ->
            placed.setting().code().equals(sentence.code()) && placed.sentence().overlaps(words);
    boolean sure = sentence.status().isEmpty() || places.stream().filter(asked).count() == 1;
    return places.stream()
        .map(
            placed ->
                new Labelled(
                    placed.setting(),
                    sentence.place(),
                    true,
                    asked.test(placed) && (sure || placed.ruled().equals(label))
                        ? Optional.of(label)
                        : Optional.empty()));
  }

  /** The places of an annotated act. */
  static List<Labelled> of(List<Placed> places, CourtAct court, GoldAct gold) {
    return places.stream()
        .map(
            placed ->
                new Labelled(
                    placed.setting(), court.actId(), false, label(placed, court.text(), gold)))
        .toList();
  }

  private static Optional<String> label(Placed placed, String text, GoldAct gold) {
    List<GoldAct.Finding> annotated =
        gold.defendants().stream()
            .filter(person -> placed.defendants().contains(person.ref()))
            .flatMap(person -> person.finding(placed.setting().code()).stream())
            .toList();
    if (annotated.isEmpty()) {
      return Optional.of(Classifier.NOTHING);
    }
    Optional<String> here =
        strongest(annotated.stream().filter(f -> f.standsIn(placed.sentence(), text)));
    if (here.isPresent()) {
      return here;
    }
    String strongest = strongest(annotated.stream()).orElseThrow();
    boolean more = STRENGTH.indexOf(placed.ruled()) < STRENGTH.indexOf(strongest);
    if (strongest.equals(Status.FACT_ONLY.code()) || strongest.equals(Status.CLAIMED.code())) {
      return Optional.of(more ? strongest : placed.ruled());
    }
    return more || placed.ruled().equals(strongest)
        ? Optional.empty()
        : Optional.of(placed.ruled());
  }

  private static Optional<String> strongest(Stream<GoldAct.Finding> findings) {
    return findings.map(GoldAct.Finding::status).min(Comparator.comparing(STRENGTH::indexOf));
  }
}
