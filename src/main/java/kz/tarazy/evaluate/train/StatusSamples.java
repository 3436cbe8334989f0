package kz.tarazy.evaluate.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import kz.tarazy.extract.learned.Classifier;
import kz.tarazy.extract.learned.Setting;

/**
 * Labels the places where acts tell circumstances by their annotations.
 *
 * <p>An annotation names the place of the strongest status; of the other places of the same
 * circumstance only is known that they say no more, so they teach where the rules, too, take them
 * for no more than that, or where their status is the weakest anyway.
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
    List<Setting> told =
        reader.settings(court).stream()
            .filter(setting -> setting.code().equals(sentence.code()))
            .filter(setting -> setting.sentence().overlaps(words))
            .toList();
    String label = sentence.status().map(Status::code).orElse(Classifier.NOTHING);
    boolean sure = told.size() == 1 || sentence.status().isEmpty();
    return told.stream()
        .filter(setting -> sure || setting.ruled().equals(label))
        .map(
            setting ->
                new Labelled(setting.language(), sentence.place(), true, label, setting.traits()));
  }

  /** The places of an annotated act. */
  List<Labelled> of(CourtAct court, GoldAct gold) {
    Map<String, Map<String, GoldAct.Finding>> findings = new HashMap<>();
    for (GoldAct.Person person : gold.defendants()) {
      Map<String, GoldAct.Finding> own =
          findings.computeIfAbsent(person.ref(), k -> new HashMap<>());
      Stream.concat(person.mitigating().stream(), person.aggravating().stream())
          .forEach(finding -> own.put(finding.code(), finding));
    }
    List<Labelled> samples = new ArrayList<>();
    for (Setting setting : reader.settings(court)) {
      label(setting, court.text(), findings)
          .ifPresent(
              label ->
                  samples.add(
                      new Labelled(
                          setting.language(), court.actId(), false, label, setting.traits())));
    }
    return samples;
  }

  private static Optional<String> label(
      Setting setting, String text, Map<String, Map<String, GoldAct.Finding>> findings) {
    List<GoldAct.Finding> annotated =
        setting.defendants().stream()
            .map(person -> findings.getOrDefault(person, Map.of()).get(setting.code()))
            .filter(finding -> finding != null)
            .toList();
    if (annotated.isEmpty()) {
      return Optional.of(Classifier.NOTHING);
    }
    Optional<String> here =
        annotated.stream()
            .filter(finding -> stands(finding.quote(), text, setting.sentence()))
            .map(GoldAct.Finding::status)
            .min((a, b) -> STRENGTH.indexOf(a) - STRENGTH.indexOf(b));
    if (here.isPresent()) {
      return here;
    }
    String strongest =
        annotated.stream()
            .map(GoldAct.Finding::status)
            .min((a, b) -> STRENGTH.indexOf(a) - STRENGTH.indexOf(b))
            .orElseThrow();
    boolean more = STRENGTH.indexOf(setting.ruled()) < STRENGTH.indexOf(strongest);
    if (strongest.equals(Status.FACT_ONLY.code()) || strongest.equals(Status.CLAIMED.code())) {
      return Optional.of(more ? strongest : setting.ruled());
    }
    return more || setting.ruled().equals(strongest)
        ? Optional.empty()
        : Optional.of(setting.ruled());
  }

  private static boolean stands(String quote, String text, Span sentence) {
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      if (new Span(at, at + quote.length()).overlaps(sentence)) {
        return true;
      }
    }
    return false;
  }
}
