package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Span;

/** Reads of what a sentence convicts or acquits, and onto what it requalifies. */
final class ConvictionReader {

  private final Docket docket;
  private final String text;

  ConvictionReader(Docket docket) {
    this.docket = docket;
    this.text = docket.text();
  }

  void convict(Span sentence, boolean acquits, boolean appeal) {
    String words = sentence.of(text);
    Matcher trigger = DecisionWords.CONVICT.matcher(words);
    trigger.find();
    int limit = limit(sentence, words, trigger);
    List<Offence> cited =
        docket.cited(sentence).stream().filter(offence -> !dropped(sentence, offence)).toList();
    List<Offence> convicted =
        cited.stream().filter(offence -> offence.span().start() < limit).toList();
    for (Offence offence : convicted.isEmpty() ? cited : convicted) {
      boolean acquitted = acquits && nearestAcquits(sentence, offence);
      for (String label : convicts(sentence, trigger, offence, acquits)) {
        Outcome outcome = docket.of(label);
        if (appeal && !docket.isRetried(label)) {
          outcome.restart();
          docket.retry(label);
        }
        if (acquitted) {
          outcome.acquit(offence);
        } else if (!offence.refersBack(text)
            || outcome.counts().stream().noneMatch(count -> count.offence().same(offence))) {
          outcome.convict(offence);
        }
      }
    }
    if (acquits) {
      acquitBeside(sentence);
    }
  }

  /** Whoever a sentence acquits beside another that it convicts: «А. – …, ал Б. ақталсын». */
  private void acquitBeside(Span sentence) {
    Matcher verb = DecisionWords.ACQUIT.matcher(sentence.of(text));
    verb.find();
    Span span = Docket.within(sentence, verb);
    docket.who(sentence, span.start()).stream()
        .map(docket::of)
        .filter(outcome -> outcome.counts().isEmpty())
        .forEach(outcome -> outcome.end(PenaltyKind.ACQUITTED, span));
  }

  /**
   * Whom a sentence convicts of an offence: if it cites before it names («Признать виновными по …:
   * А. – …, Б. – …»), all that it names before the next offence; in Kazakh, up to the verb.
   */
  private List<String> convicts(Span sentence, Matcher trigger, Offence offence, boolean acquits) {
    int start = offence.span().start();
    boolean several = !acquits && DecisionWords.isOfSeveral(trigger.group());
    if (!several || docket.firstNamed(sentence) < docket.cited(sentence).get(0).span().start()) {
      return docket.who(sentence, start);
    }
    int next = next(sentence, start);
    int verb = Math.min(next, Math.max(start, sentence.start() + trigger.start()));
    List<String> toVerb = docket.named(new Span(start, verb));
    List<String> named = toVerb.isEmpty() ? docket.named(new Span(start, next)) : toVerb;
    return named.isEmpty() ? docket.who(sentence, start) : named;
  }

  /** Where the next offence behind an offset is cited, or the sentence ends. */
  private int next(Span sentence, int offset) {
    return docket.cited(sentence).stream()
        .mapToInt(offence -> offence.span().start())
        .filter(start -> start > offset)
        .min()
        .orElse(sentence.end());
  }

  /** Whether the sentence takes an offence out of the accusation before it convicts. */
  private boolean dropped(Span sentence, Offence offence) {
    Matcher matcher = DecisionWords.DROPPED.matcher(sentence.of(text));
    while (matcher.find()) {
      if (Docket.within(sentence, matcher).contains(offence.span().start())) {
        return true;
      }
    }
    return false;
  }

  /** Where the offences of the conviction end and those of the punishments begin. */
  private static int limit(Span sentence, String words, Matcher trigger) {
    if (DecisionWords.isKazakh(trigger.group())) {
      return sentence.start() + trigger.start();
    }
    Matcher punish = DecisionWords.PUNISH.matcher(words);
    return punish.find() ? sentence.start() + punish.start() : sentence.end();
  }

  private boolean nearestAcquits(Span sentence, Offence offence) {
    int position = offence.span().start() - sentence.start();
    String words = sentence.of(text);
    return distance(DecisionWords.ACQUIT, words, position)
        < distance(DecisionWords.CONVICT, words, position);
  }

  private static int distance(Pattern pattern, String words, int position) {
    return pattern
        .matcher(words)
        .results()
        .mapToInt(result -> Math.abs(result.start() - position))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  void acquit(Span sentence) {
    Matcher trigger = DecisionWords.ACQUIT.matcher(sentence.of(text));
    trigger.find();
    Span span = Docket.within(sentence, trigger);
    List<Offence> cited = docket.cited(part(sentence, span));
    for (Offence offence : cited) {
      docket
          .who(sentence, offence.span().start())
          .forEach(label -> docket.of(label).acquit(offence));
    }
    for (String label : docket.who(sentence, span.start())) {
      Outcome outcome = docket.of(label);
      boolean everything =
          outcome.convictions().stream()
              .allMatch(count -> cited.isEmpty() || cited.stream().anyMatch(count.offence()::same));
      if (everything) {
        outcome.end(PenaltyKind.ACQUITTED, span, cited);
      }
    }
  }

  /** The part of a sentence around a place, between semicolons, that cites an offence; else all. */
  private Span part(Span sentence, Span place) {
    int from = Math.max(sentence.start(), text.lastIndexOf(';', place.start()) + 1);
    int semicolon = text.indexOf(';', place.end());
    int to = semicolon < 0 ? sentence.end() : Math.min(sentence.end(), semicolon);
    Span part = new Span(from, to);
    return docket.cited(part).isEmpty() ? sentence : part;
  }

  /** The offences that the act is requalified to: those after «на», or in the Kazakh dative. */
  void requalify(Span sentence, boolean appeal, boolean convicts) {
    List<Offence> cited = docket.cited(sentence);
    List<Offence> targets = Requalification.targets(cited, text);
    for (Offence offence : targets) {
      for (String label : docket.who(sentence, offence.span().start())) {
        Outcome outcome = docket.of(label);
        if (appeal || convicts) {
          if (!docket.isRetried(label)) {
            cited.stream().filter(o -> !targets.contains(o)).forEach(outcome::drop);
            if (outcome.convictions().size() == 1 && cited.size() == 1) {
              outcome.restart();
            }
          }
          outcome.convict(offence);
        } else {
          docket.requalified().computeIfAbsent(label, key -> new ArrayList<>()).add(offence);
        }
      }
    }
  }
}
