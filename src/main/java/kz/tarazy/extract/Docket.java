package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;

/** An act while its decision is read: whom each sentence is about, and what came of it so far. */
final class Docket {

  private final String text;
  private final Cast cast;
  private final List<Offence> offences;
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
  private final Map<String, List<Offence>> requalified = new LinkedHashMap<>();
  private final List<String> retried = new ArrayList<>();
  private List<String> subject;

  Docket(ActText act, Cast cast, List<Offence> offences) {
    this.text = act.text();
    this.cast = cast;
    this.offences = offences;
    cast.persons().forEach(person -> outcomes.put(person.label(), new Outcome()));
    this.subject = everybody();
  }

  String text() {
    return text;
  }

  /** The outcomes by label, in the order of the cast. */
  Map<String, Outcome> outcomes() {
    return outcomes;
  }

  Outcome of(String label) {
    return outcomes.get(label);
  }

  /** Offences that the reader was told to take where the decision convicts of none. */
  Map<String, List<Offence>> requalified() {
    return requalified;
  }

  /** Whether a higher court has decided on a person anew. */
  boolean isRetried(String label) {
    return retried.contains(label);
  }

  void retry(String label) {
    retried.add(label);
  }

  /** Whom a place in a sentence is about: the last named before it, else those spoken of before. */
  List<String> who(Span sentence, int offset) {
    if (cast.named(sentence).isEmpty() && cast.everybodyIn(sentence)) {
      return everybody();
    }
    return cast.subject(sentence, offset).orElse(subject);
  }

  /** The defendants that a stretch names. */
  List<String> named(Span span) {
    return cast.named(span);
  }

  /** Where a stretch names a defendant first, or -1. */
  int firstNamed(Span span) {
    return cast.mentions().stream()
        .mapToInt(mention -> mention.span().start())
        .filter(span::contains)
        .findFirst()
        .orElse(-1);
  }

  /** Whom the next sentence is about, if it names nobody. */
  void leave(Span sentence) {
    cast.subject(sentence, sentence.end()).ifPresent(people -> subject = people);
    if (cast.named(sentence).isEmpty() && cast.everybodyIn(sentence)) {
      subject = everybody();
    }
  }

  List<Offence> cited(Span span) {
    return offences.stream().filter(offence -> span.contains(offence.span().start())).toList();
  }

  /** The last list of offences of a stretch. */
  List<Offence> headers(Span span) {
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

  /** All defendants. */
  List<String> everybody() {
    return List.copyOf(outcomes.keySet());
  }

  static Span within(Span sentence, Matcher matcher) {
    return new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end());
  }
}
