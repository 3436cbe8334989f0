package kz.tarazy.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Language;
import kz.tarazy.act.Section;
import kz.tarazy.act.Span;
import kz.tarazy.text.Headings.Heading;

/**
 * The text of one act, normalised once, with its layout.
 *
 * <p>Every offset here but that of {@link #stored} points into {@link #text()}, the normalised
 * text: one spelling of every letter, plain spaces and hyphens, words joined that a line break had
 * split, one line for each paragraph.
 */
public final class ActText {

  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  /** A language with less than this share of an act's letters does not make it mixed. */
  private static final double MINOR = 0.1;

  private final TracedText traced;
  private final List<Paragraph> paragraphs;
  private final List<Section> sections;
  private final List<Sentence> sentences;

  private ActText(
      TracedText traced,
      List<Paragraph> paragraphs,
      List<Section> sections,
      List<Sentence> sentences) {
    this.traced = traced;
    this.paragraphs = List.copyOf(paragraphs);
    this.sections = List.copyOf(sections);
    this.sentences = List.copyOf(sentences);
  }

  /** Normalises a stored text and reads its layout. */
  public static ActText of(String stored) {
    TracedText traced = LegalCharFilter.normalise(stored);
    String text = traced.text();
    List<Paragraph> paragraphs = paragraphs(text);
    List<Heading> headings = Headings.of(text);
    List<List<Span>> spans = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      spans.add(sentences(text, paragraph, headings));
    }
    List<Section> sections = Sections.of(text, headings, spans);
    List<Sentence> sentences = new ArrayList<>();
    int section = 0;
    for (int i = 0; i < spans.size(); i++) {
      for (Span span : spans.get(i)) {
        while (sections.get(section).span().end() <= span.start()) {
          section++;
        }
        sentences.add(
            new Sentence(i, sections.get(section).kind(), paragraphs.get(i).language(), span));
      }
    }
    return new ActText(traced, paragraphs, sections, sentences);
  }

  private static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    Language near = firstTold(text);
    while (line.find()) {
      Language language = ParagraphLanguage.of(line.group());
      near = language == null ? near : language;
      paragraphs.add(new Paragraph(near, new Span(line.start(), line.end())));
    }
    return paragraphs;
  }

  /** The language of the first paragraph that tells it: that of a head of mere numbers as well. */
  private static Language firstTold(String text) {
    return LINE.matcher(text)
        .results()
        .map(line -> ParagraphLanguage.of(line.group()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(Language.OTHER);
  }

  /** The sentences of a paragraph; a heading that stands in it is a sentence of its own. */
  private static List<Span> sentences(String text, Paragraph paragraph, List<Heading> headings) {
    List<Span> sentences = new ArrayList<>();
    int from = paragraph.span().start();
    for (Heading heading : headings) {
      if (paragraph.span().contains(heading.span()) && heading.span().start() >= from) {
        sentences.addAll(
            Sentences.of(text, new Span(from, heading.span().start()), paragraph.language()));
        sentences.add(heading.span());
        from = heading.span().end();
      }
    }
    sentences.addAll(
        Sentences.of(text, new Span(from, paragraph.span().end()), paragraph.language()));
    return sentences;
  }

  /** The normalised text. */
  public String text() {
    return traced.text();
  }

  /** The span of the stored text that a span of the normalised text came from. */
  public Span stored(Span normalised) {
    int start = traced.storedStart(normalised.start());
    int end = normalised.length() == 0 ? start : traced.storedEnd(normalised.end());
    return new Span(start, Math.max(start, end));
  }

  /** The paragraphs in order. */
  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The sections in order; they cover the text without gap or overlap. */
  public List<Section> sections() {
    return sections;
  }

  /** The sentences in order. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /**
   * The language of the act: that of its paragraphs; {@code MIXED} if both Kazakh and Russian have
   * their share; {@code OTHER} if most of it is in neither.
   */
  public Language language() {
    Map<Language, Integer> lengths = new EnumMap<>(Language.class);
    for (Paragraph paragraph : paragraphs) {
      lengths.merge(paragraph.language(), paragraph.span().length(), Integer::sum);
    }
    int kazakh = lengths.getOrDefault(Language.KAZAKH, 0);
    int russian = lengths.getOrDefault(Language.RUSSIAN, 0);
    int other = lengths.getOrDefault(Language.OTHER, 0);
    if (other > kazakh + russian || kazakh + russian == 0) {
      return Language.OTHER;
    }
    if (Math.min(kazakh, russian) >= MINOR * (kazakh + russian)) {
      return Language.MIXED;
    }
    return kazakh > russian ? Language.KAZAKH : Language.RUSSIAN;
  }
}
