package kz.tarazy.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Span;

/** Reads what keeps a punishment from being served: suspension and release. */
final class ReliefReader {

  private static final int PROBATION_DISTANCE = 60;

  /** «наказание обоим считать …», "үшеуіне де … шартты", "жазалар шартты". */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?<two>обоим|обоих|екеуі\\p{L}*)|(?<three>троим|троих|үшеуі\\p{L}*)"
              + "|кажд(?:ому|ой)|всем|әрқайсысы\\p{L}*|жазалар\\p{L}*)(?!\\p{L})[^.;]{0,60}$");

  private final Docket docket;
  private final String text;

  ReliefReader(Docket docket) {
    this.docket = docket;
    this.text = docket.text();
  }

  void suspend(Span sentence) {
    String words = sentence.of(text);
    if (DecisionWords.PAROLE.matcher(words).find()) {
      return;
    }
    Matcher suspend = DecisionWords.SUSPEND.matcher(words);
    boolean suspends = suspend.find();
    if (DecisionWords.UNSUSPEND.matcher(words).find()) {
      docket.who(sentence, sentence.end()).forEach(label -> docket.of(label).unsuspend());
      return;
    }
    Integer months = probation(words);
    if (suspends) {
      suspended(sentence, Docket.within(sentence, suspend))
          .forEach(label -> docket.of(label).suspend(months));
    } else if (months != null) {
      docket.who(sentence, sentence.end()).stream()
          .map(docket::of)
          .filter(Outcome::isConditional)
          .forEach(outcome -> outcome.suspend(months));
    }
  }

  /** Whose punishment is suspended at a place: that of the last named, or of several together. */
  private List<String> suspended(Span sentence, Span place) {
    Matcher together = TOGETHER.matcher(new Span(sentence.start(), place.end()).of(text));
    if (!together.find()) {
      return docket.who(sentence, place.start());
    }
    List<String> before = docket.named(new Span(sentence.start(), place.start()));
    List<String> named = before.isEmpty() ? docket.named(sentence) : before;
    if (named.size() < 2) {
      return docket.everybody();
    }
    int many =
        together.group("two") != null ? 2 : together.group("three") != null ? 3 : named.size();
    return named.subList(Math.max(0, named.size() - many), named.size());
  }

  private static Integer probation(String words) {
    Matcher control = DecisionWords.PROBATION.matcher(words);
    if (!control.find()) {
      return null;
    }
    Integer months = null;
    int least = PROBATION_DISTANCE;
    for (Amount amount : Amount.all(words, 0)) {
      int gap =
          amount.span().end() <= control.start()
              ? control.start() - amount.span().end()
              : amount.span().start() - control.end();
      if (amount.unit() == PenaltyUnit.MONTHS && gap < least) {
        months = amount.value();
        least = gap;
      }
    }
    return months;
  }

  void release(Span sentence) {
    Matcher release = DecisionWords.RELEASE.matcher(sentence.of(text));
    if (!release.find()) {
      return;
    }
    Span span = Docket.within(sentence, release);
    List<Offence> cited = docket.cited(sentence);
    for (String label : docket.who(sentence, span.start())) {
      Outcome outcome = docket.of(label);
      if (outcome.counts().isEmpty()) {
        cited.forEach(outcome::convict);
      }
      boolean partly =
          !cited.isEmpty()
              && outcome.convictions().stream()
                  .anyMatch(count -> cited.stream().noneMatch(count.offence()::same));
      if (partly) {
        cited.forEach(outcome::drop);
      } else {
        outcome.end(PenaltyKind.RELEASED, span, cited);
      }
    }
  }
}
