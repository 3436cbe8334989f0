package kz.tarazy.extract;

import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Span;

/** Reads the punishments that a sentence imposes, each for a count or for everything together. */
final class PunishmentReader {

  /** A fine beside the main punishment: «со штрафом в размере …». */
  private static final Pattern ADDED = Pattern.compile("(?iu)(?<!\\p{L})со?\\s+$");

  /** Joins a punishment of another kind to the main one: "… және 60 АЕК айыппұл". */
  private static final Pattern AND = Pattern.compile("(?iu)\\s*(?:и|және|әрі)\\s+");

  /** A count told by what happened: «по эпизоду от 5 апреля», «по факту кражи у В.». */
  private static final Pattern EPISODE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:эпизод|по\\s+факту|дерек|оқиға)");

  private final Docket docket;
  private final String text;

  PunishmentReader(Docket docket) {
    this.docket = docket;
    this.text = docket.text();
  }

  void punish(Span sentence, Span within, boolean appeal) {
    punish(sentence, within, appeal ? DecisionWords.UNSERVED : DecisionWords.EARLIER, appeal);
  }

  void punish(Span sentence, Span within, Pattern earlier, boolean appeal) {
    List<PenaltyPhrase> phrases = PenaltyPhrase.all(text, within);
    if (phrases.isEmpty() && appeal) {
      lower(sentence);
    }
    int from = within.start();
    for (int i = 0; i < phrases.size(); i++) {
      PenaltyPhrase phrase = phrases.get(i);
      int next = i + 1 < phrases.size() ? phrases.get(i + 1).span().start() : within.end();
      boolean added = i > 0 && isAdded(phrases.get(i - 1), phrase);
      if (!added && imposed(within, phrase, earlier)) {
        String before =
            text.substring(Math.min(from, phrase.span().start()), phrase.span().start());
        String after = text.substring(phrase.span().end(), Math.max(next, phrase.span().end()));
        impose(sentence, phrase, from, before, after, appeal);
      }
      from = phrase.span().end();
    }
  }

  private boolean isAdded(PenaltyPhrase last, PenaltyPhrase next) {
    int from = Math.min(last.span().end(), next.span().start());
    String between = text.substring(from, next.span().start());
    return ADDED.matcher(between).find()
        || (last.kind() != next.kind() && AND.matcher(between).matches());
  }

  private void impose(
      Span sentence, PenaltyPhrase phrase, int from, String before, String after, boolean appeal) {
    List<Offence> headers = docket.headers(new Span(from, Math.max(from, phrase.span().start())));
    boolean together =
        DecisionWords.AGGREGATE.matcher(before).find()
            || (headers.isEmpty() && after.matches("(?isu)[^,;.]{0,60}түпкілікті.*"));
    for (String label : docket.who(sentence, phrase.span().start())) {
      Outcome outcome = docket.of(label);
      if (!appeal || outcome.counts().isEmpty()) {
        outcome.list(headers);
      }
      List<Outcome.Count> convictions = outcome.convictions();
      if (together) {
        outcome.aggregate(phrase);
      } else if (appeal && !docket.isRetried(label)) {
        outcome.change(headers, phrase);
      } else if (convictions.size() == 1 && convictions.get(0).penalty() == null) {
        outcome.punish(List.of(convictions.get(0).offence()), phrase);
      } else if (headers.size() == 1
          || (!headers.isEmpty() && DecisionWords.EACH.matcher(before + after).find())) {
        outcome.punish(headers, phrase);
      } else if (headers.isEmpty() && EPISODE.matcher(before).find() && outcome.isOpen()) {
        outcome.punishNext(phrase);
      } else if (convictions.size() != 1
          || DecisionWords.PUNISH.matcher(sentence.of(text)).find()) {
        outcome.aggregate(phrase);
      }
    }
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
    for (String label : docket.who(sentence, amount.span().start())) {
      Outcome outcome = docket.of(label);
      PenaltyPhrase known = outcome.sentence();
      if (known != null && (known.unit() == amount.unit() || known.unit() == PenaltyUnit.TENGE)) {
        List<Offence> headers = docket.headers(new Span(sentence.start(), amount.span().start()));
        outcome.change(
            headers, new PenaltyPhrase(known.kind(), amount.value(), amount.unit(), amount.span()));
      }
    }
  }
}
