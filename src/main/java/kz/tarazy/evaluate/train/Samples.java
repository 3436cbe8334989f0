package kz.tarazy.evaluate.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Span;
import kz.tarazy.evaluate.Bank;
import kz.tarazy.evaluate.BankSentence;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.extract.CircumstanceReader;
import kz.tarazy.extract.learned.Passage;
import kz.tarazy.extract.learned.Told;
import kz.tarazy.text.ActText;

/** Makes samples of what may be trained on. */
final class Samples {

  private final CircumstanceReader reader;

  Samples(CircumstanceReader reader) {
    this.reader = reader;
  }

  /** The sentences of the bank that may be read; never those of the unread third. */
  List<Sample> of(Bank bank) {
    return bank.readable().parallelStream().map(sentence -> sample(bank, sentence)).toList();
  }

  private Sample sample(Bank bank, BankSentence sentence) {
    String text = bank.act(sentence).text();
    ActText act = ActText.of(text);
    int start = text.indexOf(sentence.words());
    Span words = new Span(start, start + sentence.words().length());
    List<Passage> passages =
        reader.passages(act).stream()
            .filter(passage -> act.stored(passage.span()).overlaps(words))
            .filter(passage -> Passage.SECTIONS.contains(passage.section()))
            .toList();
    Set<String> unknown = told(passages);
    unknown.remove(sentence.code());
    return new Sample(
        sentence.language(),
        sentence.place(),
        sentence.code(),
        passages,
        sentence.status().isPresent() ? Set.of(sentence.code()) : Set.of(),
        unknown,
        bank.isPractice());
  }

  private static Set<String> told(List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> passage.told().stream())
        .map(Told::code)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * The sentences of an annotated act's reasoning.
   *
   * <p>An annotation names one place of a circumstance; whether other sentences of the act tell it
   * as well is not known.
   */
  List<Sample> of(CourtAct court, GoldAct gold) {
    ActText act = ActText.of(court.text());
    Map<String, List<Span>> quotes =
        gold.defendants().stream()
            .flatMap(
                person ->
                    Stream.concat(person.mitigating().stream(), person.aggravating().stream()))
            .collect(
                Collectors.groupingBy(
                    GoldAct.Finding::code,
                    Collectors.flatMapping(
                        finding -> spans(court.text(), finding.quote()).stream(),
                        Collectors.toList())));
    List<Sample> samples = new ArrayList<>();
    for (Passage passage : reader.passages(act)) {
      if (Passage.SECTIONS.contains(passage.section())) {
        Span stored = act.stored(passage.span());
        Set<String> positive =
            quotes.entrySet().stream()
                .filter(quote -> quote.getValue().stream().anyMatch(stored::overlaps))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Set<String> unknown = new HashSet<>(quotes.keySet());
        unknown.removeAll(positive);
        samples.add(
            new Sample(
                passage.language(),
                court.actId(),
                null,
                List.of(passage),
                positive,
                unknown,
                false));
      }
    }
    return samples;
  }

  private static List<Span> spans(String text, String quote) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
      spans.add(new Span(at, at + quote.length()));
    }
    return spans;
  }
}
