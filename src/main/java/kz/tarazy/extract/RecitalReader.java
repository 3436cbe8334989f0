package kz.tarazy.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/**
 * Reads an earlier verdict that a ruling retells: of what the convict was convicted and to what.
 */
final class RecitalReader {

  private static final Pattern PLURAL =
      Pattern.compile("(?iu)осуждены|признаны\\s+виновными|приговорены");

  private final Docket docket;
  private final PunishmentReader punishments;
  private final ReliefReader reliefs;
  private final String text;

  RecitalReader(Docket docket, PunishmentReader punishments, ReliefReader reliefs) {
    this.docket = docket;
    this.punishments = punishments;
    this.reliefs = reliefs;
    this.text = docket.text();
  }

  void read(Span sentence) {
    Matcher matcher = DecisionWords.CONVICTED.matcher(sentence.of(text));
    Span told = null;
    Span trigger = null;
    int previous = sentence.start();
    while (matcher.find()) {
      Span at = Docket.within(sentence, matcher);
      Span after = new Span(at.end(), sentence.end());
      Span before = new Span(previous, at.start());
      boolean kazakh = matcher.group().matches("(?iu)[кас].*");
      Span candidate = kazakh ? before : after;
      if (!docket.cited(candidate).isEmpty()) {
        told = candidate;
        trigger = at;
      }
      previous = at.end();
    }
    if (told != null) {
      retell(sentence, told, trigger);
    } else if (DecisionWords.AGGREGATE.matcher(sentence.of(text)).find()) {
      punishments.punish(sentence, sentence, false);
    }
    if (told != null || DecisionWords.PROBATION.matcher(sentence.of(text)).find()) {
      reliefs.suspend(sentence);
    }
  }

  private void retell(Span sentence, Span told, Span trigger) {
    List<String> named = docket.named(sentence);
    boolean several = named.size() > 1 && PLURAL.matcher(trigger.of(text)).matches();
    List<String> people = several ? named : docket.who(sentence, trigger.start());
    for (String label : people) {
      Outcome outcome = docket.of(label);
      outcome.restart();
      for (Offence offence : docket.cited(told)) {
        if (outcome.counts().stream().noneMatch(count -> count.offence().equals(offence))) {
          outcome.convict(offence);
        }
      }
    }
    punishments.punish(sentence, told, DecisionWords.UNSERVED, false);
  }
}
