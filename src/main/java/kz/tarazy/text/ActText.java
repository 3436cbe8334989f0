package kz.tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Language;
import kz.tarazy.act.Section;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;

/**
 * The text of one act, normalised once, with its layout.
 *
 * <p>Every offset here but that of {@link #stored} points into {@link #text()}, the normalised
 * text: one spelling of every letter, plain spaces and hyphens, words joined that a line break had
 * split.
 */
public final class ActText {

  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?]+(?:[.!?](?!\\s+\\p{Lu}\\p{L})[^.!?]*)*[.!?]?");

  private final String text;
  private final List<Paragraph> paragraphs;
  private final List<Section> sections;
  private final List<Sentence> sentences;

  private ActText(
      String text, List<Paragraph> paragraphs, List<Section> sections, List<Sentence> sentences) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.sections = sections;
    this.sentences = sentences;
  }

  /** Reads the layout of a stored text. */
  public static ActText of(String stored) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Section> sections =
        List.of(new Section(0, SectionKind.REASONING, new Span(0, stored.length())));
    List<Sentence> sentences = new ArrayList<>();
    Matcher lines = Pattern.compile("[^\\n]+").matcher(stored);
    while (lines.find()) {
      Paragraph paragraph = new Paragraph(Language.RUSSIAN, new Span(lines.start(), lines.end()));
      Matcher matcher = SENTENCE.matcher(lines.group());
      while (matcher.find()) {
        Span span = new Span(lines.start() + matcher.start(), lines.start() + matcher.end());
        sentences.add(
            new Sentence(paragraphs.size(), SectionKind.REASONING, paragraph.language(), span));
      }
      paragraphs.add(paragraph);
    }
    return new ActText(stored, paragraphs, sections, sentences);
  }

  /** The normalised text. */
  public String text() {
    return text;
  }

  /** The span of the stored text that a span of the normalised text came from. */
  public Span stored(Span normalised) {
    return normalised;
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

  /** The language of the act: that of its paragraphs, or {@code MIXED}, or {@code OTHER}. */
  public Language language() {
    return Language.RUSSIAN;
  }
}
