package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * Reads what a court decides, sentence by sentence, into the outcome of each defendant.
 *
 * <p>A sentence is about those it names; one that names nobody is about those of the sentence
 * before. Inside it, offences and punishments belong to the last name before them.
 */
final class DecisionReader {

  /** A fine beside the main punishment: «со штрафом в размере …». */
  private static final Pattern ADDED = Pattern.compile("(?iu)(?<!\\p{L})со?\\s+$");

  private static final int PROBATION_DISTANCE = 60;

  private final String text;
  private final List<Sentence> sentences;
  private final Cast cast;
  private final List<Offence> offences;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final Map<String, List<Offence>> requalified = new LinkedHashMap<>();
  private final List<String> retried = new ArrayList<>();
  private List<String> subject;

  DecisionReader(ActText act, Cast cast, List<Offence> offences) {
    this.text = act.text();
    this.sentences = act.sentences();
    this.cast = cast;
    this.offences = offences;
    cast.persons().forEach(person -> outcomes.put(person.label(), new Outcome()));
    this.subject = List.copyOf(outcomes.keySet());
  }

  /** The outcomes by label, in the order of the cast. */
  Map<String, Outcome> outcomes() {
    return outcomes;
  }

  /** Offences that the reader was told to take where the decision convicts of none. */
  Map<String, List<Offence>> requalified() {
    return requalified;
  }

  /** Reads the operative part of a verdict. */
  void verdict(Span region) {
    each(region, sentence -> decide(sentence, false));
  }

  /** Reads the operative part of an appeal ruling over the outcomes of the first instance. */
  void appeal(Span region) {
    each(
        region,
        sentence -> {
          String words = sentence.of(text);
          if (DecisionWords.RETRIAL.matcher(words).find()) {
            who(sentence, sentence.start()).forEach(label -> outcomes.get(label).annul());
          } else if (DecisionWords.EXCLUDE.matcher(words).find()) {
            for (Offence offence : cited(sentence)) {
              who(sentence, offence.span().start())
                  .forEach(label -> outcomes.get(label).drop(offence));
            }
          } else {
            decide(sentence, true);
          }
        });
  }

  /** Reads the operative part of a ruling at the stage of execution. */
  void execution(Span region) {
    each(
        region,
        sentence -> {
          String words = sentence.of(text);
          List<PenaltyPhrase> phrases = PenaltyPhrase.all(text, sentence);
          List<String> people = who(sentence, sentence.end());
          if (DecisionWords.REFUSE.matcher(words).find()) {
            return;
          }
          Matcher release = DecisionWords.RELEASE.matcher(words);
          if (DecisionWords.REPLACE.matcher(words).find() && !phrases.isEmpty()) {
            PenaltyPhrase replacement = phrases.get(phrases.size() - 1);
            people.forEach(label -> outcomes.get(label).aggregate(replacement));
            people.forEach(label -> outcomes.get(label).unsuspend());
          } else if (DecisionWords.UNSUSPEND.matcher(words).find()) {
            people.forEach(label -> outcomes.get(label).unsuspend());
          } else if (release.find()) {
            Span span = within(sentence, release);
            people.forEach(label -> outcomes.get(label).end(PenaltyKind.RELEASED, span));
          }
        });
  }

  /** Reads an earlier verdict that the head retells: what the convict was convicted of. */
  void recital(Span region) {
    each(
        region,
        sentence -> {
          Matcher matcher = DecisionWords.CONVICTED.matcher(sentence.of(text));
          Span told = null;
          Span trigger = null;
          int previous = sentence.start();
          while (matcher.find()) {
            Span at = within(sentence, matcher);
            Span after = new Span(at.end(), sentence.end());
            Span before = new Span(previous, at.start());
            boolean kazakh = matcher.group().matches("(?iu)[кас].*");
            Span candidate = kazakh ? before : after;
            if (!cited(candidate).isEmpty()) {
              told = candidate;
              trigger = at;
            }
            previous = at.end();
          }
          if (told != null) {
            retell(sentence, told, trigger);
          } else if (DecisionWords.AGGREGATE.matcher(sentence.of(text)).find()) {
            punish(sentence, sentence, false);
          }
          if (told != null || DecisionWords.PROBATION.matcher(sentence.of(text)).find()) {
            suspend(sentence);
          }
        });
  }

  private void retell(Span sentence, Span told, Span trigger) {
    List<String> people = who(sentence, trigger.start());
    for (String label : people) {
      Outcome outcome = outcomes.get(label);
      outcome.restart();
      for (Offence offence : cited(told)) {
        if (outcome.counts().stream().noneMatch(count -> count.offence().equals(offence))) {
          outcome.convict(offence);
        }
      }
    }
    punish(sentence, told, DecisionWords.UNSERVED, false);
  }

  private void each(Span region, Consumer<Span> reading) {
    for (Sentence sentence : sentences) {
      Span span = sentence.span();
      if (!region.contains(span.start())) {
        continue;
      }
      boolean aside =
          DecisionWords.SIDE_MATTER.matcher(span.of(text)).find()
              && PenaltyPhrase.all(text, span).isEmpty();
      if (aside) {
        continue;
      }
      reading.accept(span);
      cast.subject(span, span.end()).ifPresent(people -> subject = people);
      if (cast.named(span).isEmpty() && cast.everybodyIn(span)) {
        subject = List.copyOf(outcomes.keySet());
      }
    }
  }

  private void decide(Span sentence, boolean appeal) {
    String words = sentence.of(text);
    boolean acquits = DecisionWords.ACQUIT.matcher(words).find();
    boolean convicts = DecisionWords.CONVICT.matcher(words).find();
    boolean requalifies = DecisionWords.REQUALIFY.matcher(words).find();
    if (requalifies) {
      requalify(sentence, appeal, convicts);
    } else if (convicts) {
      convict(sentence, acquits, appeal);
    } else if (acquits) {
      acquit(sentence);
    }
    boolean suspends =
        DecisionWords.SUSPEND.matcher(words).find()
            && !DecisionWords.UNSUSPEND.matcher(words).find();
    boolean imposes = !suspends || convicts || DecisionWords.PUNISH.matcher(words).find() || appeal;
    if (imposes) {
      punish(sentence, sentence, appeal);
    }
    suspend(sentence);
    release(sentence);
  }

  private void convict(Span sentence, boolean acquits, boolean appeal) {
    String words = sentence.of(text);
    Matcher trigger = DecisionWords.CONVICT.matcher(words);
    trigger.find();
    int limit = limit(sentence, words, trigger);
    List<Offence> cited =
        cited(sentence).stream().filter(offence -> !dropped(sentence, offence)).toList();
    List<Offence> convicted =
        cited.stream().filter(offence -> offence.span().start() < limit).toList();
    for (Offence offence : convicted.isEmpty() ? cited : convicted) {
      boolean acquitted = acquits && nearestAcquits(sentence, offence);
      for (String label : who(sentence, offence.span().start())) {
        Outcome outcome = outcomes.get(label);
        if (appeal && !retried.contains(label)) {
          outcome.restart();
          retried.add(label);
        }
        if (acquitted) {
          outcome.acquit(offence);
        } else if (!offence.refersBack(text)
            || outcome.counts().stream().noneMatch(count -> count.offence().same(offence))) {
          outcome.convict(offence);
        }
      }
    }
  }

  /** Whether the sentence takes an offence out of the accusation before it convicts. */
  private boolean dropped(Span sentence, Offence offence) {
    Matcher matcher = DecisionWords.DROPPED.matcher(sentence.of(text));
    while (matcher.find()) {
      if (within(sentence, matcher).contains(offence.span().start())) {
        return true;
      }
    }
    return false;
  }

  /** Where the offences of the conviction end and those of the punishments begin. */
  private static int limit(Span sentence, String words, Matcher trigger) {
    boolean kazakh = trigger.group().matches("(?iu)[кас].*");
    if (kazakh) {
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

  private void acquit(Span sentence) {
    Matcher trigger = DecisionWords.ACQUIT.matcher(sentence.of(text));
    trigger.find();
    Span span = within(sentence, trigger);
    List<Offence> cited = cited(sentence);
    for (Offence offence : cited) {
      who(sentence, offence.span().start()).forEach(label -> outcomes.get(label).acquit(offence));
    }
    for (String label : who(sentence, span.start())) {
      Outcome outcome = outcomes.get(label);
      boolean everything =
          outcome.convictions().stream()
              .allMatch(count -> cited.isEmpty() || cited.stream().anyMatch(count.offence()::same));
      if (everything) {
        outcome.end(PenaltyKind.ACQUITTED, span);
      }
    }
  }

  /** The offences that the act is requalified to: those after «на», or in the Kazakh dative. */
  private void requalify(Span sentence, boolean appeal, boolean convicts) {
    List<Offence> cited = cited(sentence);
    List<Offence> targets = Requalification.targets(cited, text);
    for (Offence offence : targets) {
      for (String label : who(sentence, offence.span().start())) {
        Outcome outcome = outcomes.get(label);
        if (appeal || convicts) {
          if (!retried.contains(label)) {
            cited.stream().filter(o -> !targets.contains(o)).forEach(outcome::drop);
            if (outcome.convictions().size() == 1 && cited.size() == 1) {
              outcome.restart();
            }
          }
          outcome.convict(offence);
        } else {
          requalified.computeIfAbsent(label, key -> new ArrayList<>()).add(offence);
        }
      }
    }
  }

  private void punish(Span sentence, Span within, boolean appeal) {
    punish(sentence, within, appeal ? DecisionWords.UNSERVED : DecisionWords.EARLIER, appeal);
  }

  private void punish(Span sentence, Span within, Pattern earlier, boolean appeal) {
    List<PenaltyPhrase> phrases = PenaltyPhrase.all(text, within);
    if (phrases.isEmpty() && appeal) {
      lower(sentence);
    }
    int from = within.start();
    for (int i = 0; i < phrases.size(); i++) {
      PenaltyPhrase phrase = phrases.get(i);
      int next = i + 1 < phrases.size() ? phrases.get(i + 1).span().start() : within.end();
      boolean added = i > 0 && ADDED.matcher(text.substring(from, phrase.span().start())).find();
      if (!added && imposed(within, phrase, earlier)) {
        String before =
            text.substring(Math.min(from, phrase.span().start()), phrase.span().start());
        String after = text.substring(phrase.span().end(), Math.max(next, phrase.span().end()));
        impose(sentence, phrase, from, before, after, appeal);
      }
      from = phrase.span().end();
    }
  }

  private void impose(
      Span sentence, PenaltyPhrase phrase, int from, String before, String after, boolean appeal) {
    List<Offence> headers = headers(new Span(from, Math.max(from, phrase.span().start())));
    boolean together =
        DecisionWords.AGGREGATE.matcher(before).find()
            || (headers.isEmpty() && after.matches("(?isu)[^,;.]{0,60}түпкілікті.*"));
    for (String label : who(sentence, phrase.span().start())) {
      Outcome outcome = outcomes.get(label);
      List<Outcome.Count> convictions = outcome.convictions();
      if (together) {
        outcome.aggregate(phrase);
      } else if (appeal && !retried.contains(label)) {
        outcome.change(headers, phrase);
      } else if (convictions.size() == 1 && convictions.get(0).penalty() == null) {
        outcome.punish(List.of(convictions.get(0).offence()), phrase);
      } else if (headers.size() == 1
          || (!headers.isEmpty() && DecisionWords.EACH.matcher(before + after).find())) {
        outcome.punish(headers, phrase);
      } else if (convictions.size() != 1
          || DecisionWords.PUNISH.matcher(sentence.of(text)).find()) {
        outcome.aggregate(phrase);
      }
    }
  }

  /** The last list of offences of a stretch. */
  private List<Offence> headers(Span span) {
    List<Offence> cited = cited(span);
    List<Offence> headers = new ArrayList<>();
    for (int i = cited.size() - 1; i >= 0; i--) {
      if (headers.isEmpty() || cited.get(i).joins(cited.get(i + 1), text)) {
        headers.add(0, cited.get(i));
      } else {
        break;
      }
    }
    return headers;
  }

  private boolean imposed(Span within, PenaltyPhrase phrase, Pattern earlier) {
    String whole = within.of(text);
    String before = text.substring(within.start(), phrase.span().start());
    int impose = lastEnd(DecisionWords.IMPOSE, before);
    boolean warned = Pattern.compile("(?iu)түсіндір|ескертіл|есепке\\s+алын").matcher(whole).find();
    return !warned
        && lastEnd(DecisionWords.NO_PENALTY, before) <= impose
        && lastEnd(earlier, before) <= impose;
  }

  private static int lastEnd(Pattern pattern, String words) {
    return pattern.matcher(words).results().mapToInt(result -> result.end()).max().orElse(-1);
  }

  /** A ruling that lowers the punishment and leaves its kind unsaid. */
  private void lower(Span sentence) {
    if (!DecisionWords.LOWER.matcher(sentence.of(text)).find()) {
      return;
    }
    List<Amount> amounts = Amount.all(sentence.of(text), sentence.start());
    if (amounts.isEmpty()) {
      return;
    }
    Amount amount = amounts.get(amounts.size() - 1);
    for (String label : who(sentence, amount.span().start())) {
      Outcome outcome = outcomes.get(label);
      PenaltyPhrase known = outcome.sentence();
      if (known != null && (known.unit() == amount.unit() || known.unit() == PenaltyUnit.TENGE)) {
        List<Offence> headers = headers(new Span(sentence.start(), amount.span().start()));
        outcome.change(
            headers, new PenaltyPhrase(known.kind(), amount.value(), amount.unit(), amount.span()));
      }
    }
  }

  private void suspend(Span sentence) {
    String words = sentence.of(text);
    if (DecisionWords.PAROLE.matcher(words).find()) {
      return;
    }
    Matcher suspend = DecisionWords.SUSPEND.matcher(words);
    boolean suspends = suspend.find();
    if (DecisionWords.UNSUSPEND.matcher(words).find()) {
      who(sentence, sentence.end()).forEach(label -> outcomes.get(label).unsuspend());
      return;
    }
    Integer months = probation(words);
    if (suspends) {
      who(sentence, sentence.start() + suspend.start())
          .forEach(label -> outcomes.get(label).suspend(months));
    } else if (months != null) {
      who(sentence, sentence.end()).stream()
          .map(outcomes::get)
          .filter(Outcome::isConditional)
          .forEach(outcome -> outcome.suspend(months));
    }
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

  private void release(Span sentence) {
    Matcher release = DecisionWords.RELEASE.matcher(sentence.of(text));
    if (!release.find()) {
      return;
    }
    Span span = within(sentence, release);
    List<Offence> cited = cited(sentence);
    for (String label : who(sentence, span.start())) {
      Outcome outcome = outcomes.get(label);
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
        outcome.end(PenaltyKind.RELEASED, span);
      }
    }
  }

  private List<String> who(Span sentence, int offset) {
    if (cast.named(sentence).isEmpty() && cast.everybodyIn(sentence)) {
      return List.copyOf(outcomes.keySet());
    }
    return cast.subject(sentence, offset).orElse(subject);
  }

  private List<Offence> cited(Span span) {
    Stream<Offence> inside =
        offences.stream().filter(offence -> span.contains(offence.span().start()));
    return inside.toList();
  }

  private static Span within(Span sentence, Matcher matcher) {
    return new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
  }
}
