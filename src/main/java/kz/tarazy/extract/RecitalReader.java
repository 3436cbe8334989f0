package kz.tarazy.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/**
 * Reads an earlier verdict that a ruling retells: of what the convict was convicted and to what.
 */
final class RecitalReader {

  private static final Pattern PLURAL =
      Pattern.compile("(?iu)осуждены|признаны\\s+виновными|приговорены");

  private static final Pattern VERDICT = Pattern.compile("(?iu)(?<!\\p{L})үкім(?:мен|імен)");

  /** What stands before the name that opens an entry of a list. */
  private static final Pattern ENTRY =
      Pattern.compile("[;:\\n]\\s*(?:\\d{1,2}[.)]\\s*|[-–]\\s+)?$");

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
      Span candidate = DecisionWords.isKazakh(matcher.group()) ? before : after;
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
    List<String> people = convicts(sentence, trigger);
    boolean kazakh = DecisionWords.isKazakh(trigger.of(text));
    Set<String> begun = new HashSet<>();
    int previous = told.start();
    for (Offence offence : docket.cited(told)) {
      int start = offence.span().start();
      Span since = new Span(Math.min(previous, start), start);
      boolean kazakhFirst = kazakh && begun.isEmpty();
      if (kazakhFirst ? isOfVerdict(told) : opensEntry(since)) {
        people = named(since, people);
      }
      previous = offence.span().end();
      for (String label : people) {
        Outcome outcome = docket.of(label);
        if (begun.add(label)) {
          outcome.restart();
        }
        if (outcome.counts().stream().noneMatch(count -> count.offence().equals(offence))) {
          outcome.convict(offence);
        }
      }
    }
    Span imposed = kazakh ? new Span(told.start(), sentence.end()) : told;
    punishments.punish(sentence, imposed, DecisionWords.UNSERVED, false);
  }

  /** Whom the words of conviction are about, before any is named beside an offence. */
  private List<String> convicts(Span sentence, Span trigger) {
    List<String> named = docket.named(sentence);
    return named.size() > 1 && PLURAL.matcher(trigger.of(text)).matches()
        ? named
        : docket.who(sentence, trigger.start());
  }

  private List<String> named(Span span, List<String> otherwise) {
    List<String> named = docket.named(span);
    return named.isEmpty() ? otherwise : named;
  }

  /** Whether the first name of a stretch opens an entry of a list, not one named in passing. */
  private boolean opensEntry(Span span) {
    int name = docket.firstNamed(span);
    return name >= 0 && ENTRY.matcher(new Span(span.start(), name).of(text)).find();
  }

  /** Whether a Kazakh sentence tells what a verdict decided: its names are those of convicts. */
  private boolean isOfVerdict(Span told) {
    return VERDICT.matcher(told.of(text)).find();
  }
}
