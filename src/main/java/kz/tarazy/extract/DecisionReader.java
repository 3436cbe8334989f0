package kz.tarazy.extract;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;

/**
 * Reads what a court decides, sentence by sentence, into the outcome of each defendant.
 *
 * <p>A sentence is about those it names; one that names nobody is about those of the sentence
 * before. Inside it, offences and punishments belong to the last name before them.
 */
final class DecisionReader {

  private final Docket docket;
  private final String text;
  private final List<Span> sentences;
  private final ConvictionReader convictions;
  private final PunishmentReader punishments;
  private final ReliefReader reliefs;
  private final RecitalReader recitals;

  DecisionReader(ActText act, Docket docket) {
    this.docket = docket;
    this.text = act.text();
    this.sentences = DecisionSentences.of(act);
    this.convictions = new ConvictionReader(docket);
    this.punishments = new PunishmentReader(docket);
    this.reliefs = new ReliefReader(docket);
    this.recitals = new RecitalReader(docket, punishments, reliefs);
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
            docket.who(sentence, sentence.start()).forEach(label -> docket.of(label).annul());
          } else if (DecisionWords.EXCLUDE.matcher(words).find()) {
            for (Offence offence : docket.cited(sentence)) {
              docket
                  .who(sentence, offence.span().start())
                  .forEach(label -> docket.of(label).drop(offence));
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
          List<String> people = docket.who(sentence, sentence.end());
          if (DecisionWords.REFUSE.matcher(words).find()) {
            return;
          }
          Matcher release = DecisionWords.RELEASE.matcher(words);
          Optional<PenaltyPhrase> replacement = Replacement.of(text, sentence);
          if (DecisionWords.REPLACE.matcher(words).find() && replacement.isPresent()) {
            people.forEach(label -> docket.of(label).aggregate(replacement.get()));
            people.forEach(label -> docket.of(label).unsuspend());
          } else if (DecisionWords.UNSUSPEND.matcher(words).find()) {
            people.forEach(label -> docket.of(label).unsuspend());
          } else if (release.find()) {
            Span span = Docket.within(sentence, release);
            people.forEach(label -> docket.of(label).end(PenaltyKind.RELEASED, span));
          }
        });
  }

  /** Reads an earlier verdict that the head retells: what the convict was convicted of. */
  void recital(Span region) {
    each(region, recitals::read);
  }

  private void each(Span region, Consumer<Span> reading) {
    for (Span sentence : sentences) {
      boolean aside =
          DecisionWords.SIDE_MATTER.matcher(sentence.of(text)).find()
              && PenaltyPhrase.all(text, sentence).isEmpty();
      if (region.contains(sentence.start()) && !aside) {
        reading.accept(sentence);
        docket.leave(sentence);
      }
    }
  }

  private void decide(Span sentence, boolean appeal) {
    String words = sentence.of(text);
    boolean acquits = DecisionWords.ACQUIT.matcher(words).find();
    boolean convicts = DecisionWords.CONVICT.matcher(words).find();
    boolean requalifies = DecisionWords.REQUALIFY.matcher(words).find();
    if (requalifies) {
      convictions.requalify(sentence, appeal, convicts);
    } else if (convicts) {
      convictions.convict(sentence, acquits, appeal);
    } else if (acquits) {
      convictions.acquit(sentence);
    }
    Matcher suspend = DecisionWords.SUSPEND.matcher(words);
    boolean suspends = suspend.find() && !DecisionWords.UNSUSPEND.matcher(words).find();
    boolean imposes = !suspends || convicts || DecisionWords.PUNISH.matcher(words).find() || appeal;
    Span told = imposes ? sentence : new Span(sentence.start(), sentence.start() + suspend.start());
    punishments.punish(sentence, told, appeal);
    reliefs.suspend(sentence);
    reliefs.release(sentence);
  }
}
