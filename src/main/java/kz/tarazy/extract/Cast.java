package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Paragraph;
import kz.tarazy.text.Sentence;

/**
 * The defendants of an act and where it names them.
 *
 * <p>Judges, prosecutors, advocates, victims and witnesses bear masks of the same kind; the words
 * before a name and the head of the act tell them apart. In an appeal or execution ruling the
 * defendants are the convicts.
 */
public final class Cast {

  private static final Pattern EVERYBODY =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:подсудимы|осужд[её]нны|обвиняемы|виновны)(?:е|х|ми)|все(?:м|х|ми)? подсудимы\\p{L}+"
              + "|(?:сотталушылар|айыпталушылар|сотталғандар)\\p{L}*|барлығы\\p{L}*"
              + "|(?:екі|үш|төрт|бес|барлық)\\s+(?:сотталушы|айыпталушы)\\p{L}*)(?!\\p{L})");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:обоих|обоим|обоими|оба|обе|обеих|обеим)(?!\\s+(?:эт|указанн|названн|данн|обстоятельств|факт|довод|эпизод|преступлен))|кажд(?:ый|ого|ому|ым|ой|ая)"
              + "|(?:екеу|үшеу|төртеу|бесеу)і\\p{L}*|әрқайсысы(?:ның|на)?)(?!\\p{L})");
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?iu)^\\s*(?:[-–•\\d.) ]*)(?:в отношении|что касается|по|подсудим\\p{L}+|осужд[её]нн\\p{L}+|сотталушы|айыпталушы)?\\s*$");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?iu)\\s*(?:[-–•\\d.) ]*)(?:о(?:\\s+мере)?\\s+наказани[ияе]|в отношении|что касается|относительно|касательно|по)(?:\\s+подсудим\\p{L}+)?\\s+");
  private static final Pattern HEADING_END = Pattern.compile("\\s*[.:–—-]\\s");
  private static final Pattern HEADING_NEXT = Pattern.compile("\\s+\\p{Lu}\\p{Ll}");
  private static final Pattern HEADING_KAZAKH =
      Pattern.compile(
          "(?iu)(?:-?\\p{Ll}{2,3})?\\s+(?:бойынша|жайында|туралы|жөнінде|қатысты|келсек)(?!\\p{L})");

  private final ActText act;
  private final List<Person> persons;
  private final List<Mention> mentions;

  private Cast(ActText act, List<Person> persons, List<Mention> mentions) {
    this.act = act;
    this.persons = List.copyOf(persons);
    this.mentions = List.copyOf(mentions);
  }

  /** Reads who the defendants of an act are and where they are named. */
  public static Cast of(ActText act) {
    CastList list = CastList.of(act);
    return new Cast(act, list.persons(), list.mentions());
  }

  /** The defendants in the order the act introduces them. */
  public List<Person> persons() {
    return persons;
  }

  /** Every place where a defendant is named, in order. */
  public List<Mention> mentions() {
    return mentions;
  }

  /** The defendants named inside a span, in their order there. */
  public List<String> named(Span span) {
    return mentions.stream()
        .filter(mention -> span.contains(mention.span().start()))
        .map(Mention::label)
        .distinct()
        .toList();
  }

  /**
   * The defendants that a stretch of text concerns: those it names; all where it speaks of all;
   * else those that the sentence, the paragraph or the block around it is about; else all.
   *
   * @param span in offsets of the normalised text
   * @return labels in the order of {@link #persons()}; empty only where the act has no defendant
   */
  public List<String> concerned(Span span) {
    if (persons.size() <= 1) {
      return everybody();
    }
    List<String> named = named(span);
    String words = span.of(act.text());
    if (EVERYBODY.matcher(words).find()) {
      return everybody();
    }
    if (GROUP.matcher(words).find()) {
      return named.size() > 1 ? ordered(named) : group(span, words);
    }
    if (!named.isEmpty()) {
      return ordered(named);
    }
    return inSentence(span).or(() -> inParagraph(span)).or(() -> inBlock(span)).orElse(everybody());
  }

  /**
   * The defendants that a citation concerns: where its clause names several apart, those named last
   * before it; else those of the clause.
   */
  List<String> concerned(Span clause, Span citation) {
    if (named(clause).size() > 1 && !everybodyIn(clause)) {
      return before(citation, clause).orElseGet(() -> concerned(clause));
    }
    return concerned(clause);
  }

  private List<String> everybody() {
    return persons.stream().map(Person::label).toList();
  }

  private List<String> ordered(Collection<String> labels) {
    return everybody().stream().filter(labels::contains).toList();
  }

  /** Whom "both" means where more than two stand trial: the pair named last before it. */
  private List<String> group(Span span, String words) {
    boolean pair = Pattern.compile("(?iu)об[аеои]|екеуі").matcher(words).find();
    if (!pair || persons.size() == 2) {
      return everybody();
    }
    Span paragraph = paragraph(span);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      if (mention.span().start() < span.start() && paragraph.contains(mention.span())) {
        List<String> chain = chain(i);
        if (chain.size() == 2) {
          return ordered(chain);
        }
      }
    }
    return everybody();
  }

  /** Whether a stretch speaks of all defendants without naming them. */
  boolean everybodyIn(Span span) {
    String words = span.of(act.text());
    return EVERYBODY.matcher(words).find() || GROUP.matcher(words).find();
  }

  /** Whom a stretch names last before an offset, else first after it; absent if it names nobody. */
  Optional<List<String>> subject(Span within, int offset) {
    Optional<List<String>> before = before(new Span(offset, offset), within);
    return before.isPresent() ? before : after(new Span(offset, offset), within);
  }

  private Optional<List<String>> inSentence(Span span) {
    for (Sentence sentence : act.sentences()) {
      if (sentence.span().contains(span.start())) {
        String words = sentence.span().of(act.text());
        if (named(sentence.span()).isEmpty() && EVERYBODY.matcher(words).find()) {
          return Optional.of(everybody());
        }
        Optional<List<String>> before = before(span, sentence.span());
        return before.isPresent() ? before : after(span, sentence.span());
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> inParagraph(Span span) {
    Span paragraph = paragraph(span);
    return topic(paragraph, span).or(() -> before(span, paragraph));
  }

  /** Whom the paragraph around a stretch announces to be about, before it names them. */
  Optional<List<String>> announced(Span span) {
    return topic(paragraph(span), span);
  }

  /** Whom a paragraph announces to be about: «О наказании Ж. …», "Г. бойынша жағдай басқаша …". */
  private Optional<List<String>> topic(Span paragraph, Span span) {
    for (int i = 0; i < mentions.size(); i++) {
      Span mention = mentions.get(i).span();
      if (paragraph.contains(mention.start())) {
        boolean earlier = mention.end() <= span.start();
        return earlier && isHeading(paragraph, i)
            ? Optional.of(ordered(chain(i)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isHeading(Span paragraph, int first) {
    String opening = act.text().substring(paragraph.start(), mentions.get(first).span().start());
    int last = first;
    while (last + 1 < mentions.size() && joins(last, last + 1)) {
      last++;
    }
    Span name = mentions.get(last).span();
    String after = act.text().substring(name.end(), Math.max(name.end(), paragraph.end()));
    boolean ends =
        act.text().charAt(name.end() - 1) == '.' && HEADING_NEXT.matcher(after).lookingAt();
    return opening.isBlank()
        ? HEADING_KAZAKH.matcher(after).lookingAt()
        : HEADING.matcher(opening).matches() && (ends || HEADING_END.matcher(after).lookingAt());
  }

  private Optional<List<String>> before(Span span, Span within) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Span mention = mentions.get(i).span();
      if (mention.start() < span.start() && within.contains(mention.start())) {
        return Optional.of(ordered(chain(i)));
      }
    }
    return Optional.empty();
  }

  private Optional<List<String>> after(Span span, Span within) {
    for (int i = 0; i < mentions.size(); i++) {
      Span mention = mentions.get(i).span();
      if (mention.start() >= span.end() && within.contains(mention.start())) {
        return Optional.of(ordered(chain(i)));
      }
    }
    return Optional.empty();
  }

  /**
   * The person whose name opens a paragraph before, as long as those between speak of nobody else.
   */
  private Optional<List<String>> inBlock(Span span) {
    List<Paragraph> paragraphs = act.paragraphs();
    List<String> spoken = List.of();
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Span paragraph = paragraphs.get(i).span();
      if (paragraph.start() >= span.start() || paragraph.contains(span.start())) {
        continue;
      }
      for (int m = 0; m < mentions.size(); m++) {
        Span mention = mentions.get(m).span();
        if (paragraph.contains(mention.start())) {
          String opening = act.text().substring(paragraph.start(), mention.start());
          boolean heads =
              BLOCK.matcher(opening).matches() || continues(paragraph) || isHeading(paragraph, m);
          if (heads) {
            List<String> people = ordered(chain(m));
            return spoken.isEmpty() || people.equals(spoken)
                ? Optional.of(people)
                : Optional.empty();
          }
          List<String> named = ordered(named(paragraph));
          if (named.size() > 1 || (!spoken.isEmpty() && !spoken.equals(named))) {
            return Optional.empty();
          }
          spoken = named;
          break;
        }
      }
      if (EVERYBODY.matcher(paragraph.of(act.text())).find()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean continues(Span paragraph) {
    return paragraph.of(act.text()).stripTrailing().endsWith(":");
  }

  /** The names joined with the one at an index: «Ж. и К.», «Б. мен Н.». */
  private List<String> chain(int index) {
    Set<Integer> joined = new TreeSet<>(Set.of(index));
    for (int i = index; i > 0 && joins(i - 1, i); i--) {
      joined.add(i - 1);
    }
    for (int i = index; i + 1 < mentions.size() && joins(i, i + 1); i++) {
      joined.add(i + 1);
    }
    return joined.stream()
        .map(i -> mentions.get(i).label())
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .toList();
  }

  private boolean joins(int left, int right) {
    int start = mentions.get(left).span().end();
    int end = mentions.get(right).span().start();
    return start <= end && CastList.joined(act.text().substring(start, end));
  }

  private Span paragraph(Span span) {
    List<Paragraph> holding = new ArrayList<>(act.paragraphs());
    holding.removeIf(paragraph -> !paragraph.span().contains(span.start()));
    return holding.isEmpty() ? span : holding.get(0).span();
  }
}
