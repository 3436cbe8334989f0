package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * The counts of defendants whose decision names none: as the act is requalified, as the reasoning
 * qualifies it, or as the head tells the accusation.
 */
final class ChargeFallback {

  private static final Pattern QUALIFIES =
      Pattern.compile("(?iu)квалифи\\p{L}+|сарала\\p{L}*|юридическ\\p{L}+\\s+оценк");

  private static final Pattern EARLIER_BEFORE =
      Pattern.compile(
          "(?isu)(?<!не)(?<!не )судим(?:ый|ого|ая|ой|а|ы|)(?!\\p{L})(?!.*обвин)[^;\\n]*$");
  private static final Pattern EARLIER_AFTER =
      Pattern.compile(
          "(?iu)(?:айыруға|шектеуге|жазасына|айыппұлға|шартты\\s+түрде)\\s+сотталы?(?:п|ған)");
  private static final int REACH = 100;

  private ChargeFallback() {}

  static void apply(ActText act, Cast cast, List<Offence> offences, int head, Docket docket) {
    List<Person> persons = cast.persons();
    for (int i = 0; i < persons.size(); i++) {
      String label = persons.get(i).label();
      Outcome outcome = docket.of(label);
      if (!outcome.counts().isEmpty()) {
        continue;
      }
      List<Offence> found = docket.requalified().getOrDefault(label, List.of());
      if (found.isEmpty()) {
        found = qualified(act, cast, offences, label);
      }
      if (found.isEmpty()) {
        found = accused(act, persons, i, offences, head);
      }
      PenaltyPhrase imposed = outcome.sentence();
      found.forEach(outcome::convict);
      if (found.size() == 1 && imposed != null) {
        outcome.punish(found, imposed);
      }
    }
  }

  private static List<Offence> qualified(
      ActText act, Cast cast, List<Offence> offences, String label) {
    List<Offence> found = new ArrayList<>();
    for (Sentence sentence : act.sentences()) {
      boolean court =
          sentence.section() == SectionKind.REASONING || sentence.section() == SectionKind.EVIDENCE;
      String words = sentence.span().of(act.text());
      if (court
          && QUALIFIES.matcher(words).find()
          && cast.concerned(sentence.span()).contains(label)) {
        List<Offence> cited = inside(offences, sentence.span());
        if (!cited.isEmpty()) {
          boolean changed = DecisionWords.REQUALIFY.matcher(words).find();
          List<Offence> targets = changed ? Requalification.targets(cited, act.text()) : cited;
          if (changed) {
            found.clear();
          }
          targets.stream().filter(o -> found.stream().noneMatch(o::same)).forEach(found::add);
        }
      }
    }
    return found;
  }

  private static List<Offence> accused(
      ActText act, List<Person> persons, int index, List<Offence> all, int head) {
    List<Offence> offences =
        all.stream().filter(offence -> !earlier(act.text(), offence.span())).toList();
    int start = persons.get(index).introduction().end();
    int end = index + 1 < persons.size() ? persons.get(index + 1).introduction().start() : head;
    List<Offence> own = end < start ? List.of() : inside(offences, new Span(start, end));
    if (!own.isEmpty()) {
      return own;
    }
    int last = persons.get(persons.size() - 1).introduction().end();
    return last > head ? List.of() : inside(offences, new Span(last, head));
  }

  /** Whether the head tells the offence of an earlier conviction. */
  private static boolean earlier(String text, Span offence) {
    String before = text.substring(Math.max(0, offence.start() - REACH), offence.start());
    String after =
        text.substring(offence.end(), Math.min(text.length(), offence.end() + REACH))
            .split("[;\\n]", 2)[0];
    return EARLIER_BEFORE.matcher(before).find() || EARLIER_AFTER.matcher(after).find();
  }

  private static List<Offence> inside(List<Offence> offences, Span span) {
    return offences.stream().filter(o -> span.contains(o.span().start())).toList();
  }
}
