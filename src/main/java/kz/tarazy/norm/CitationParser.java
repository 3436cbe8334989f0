package kz.tarazy.norm;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.LawCode;

/**
 * Finds the provisions that a text cites, in Russian and Kazakh.
 *
 * <p>It reads every order and spelling met in acts: "п.п. 4), 6) ч.1 ст.53 УК РК", "ст.53 ч.1 п.4",
 * "часть вторая статьи 55", "53-бабы 1-бөлігінің 4), 6)-тармақтары", "53 б. 1 б. 11 т."; lists and
 * ranges; lost hyphens; "той же статьи", "осы баптың". The name of a code governs the list it
 * follows in Russian and precedes in Kazakh. One pass, linear in the text.
 */
public final class CitationParser {

  private static final int FARTHEST_REFERENCE = 1500;

  /** Keeps the time linear: no court writes so long a list. */
  private static final int LONGEST_CHAIN = 300;

  private static final int FARTHEST_BARE = 400;

  private final String text;
  private final LawCode context;
  private final List<ProvisionMention> mentions = new ArrayList<>();

  private CitationParser(String text, LawCode context) {
    this.text = text;
    this.context = context;
  }

  /**
   * The provisions cited, in the order of the text.
   *
   * @param text text, normalised or not
   * @param context the criminal code meant where the text names none or only "УК", "ҚК"
   */
  public static List<ProvisionMention> parse(String text, LawCode context) {
    CitationParser parser = new CitationParser(text, context);
    List<CitationSegment> chain = new ArrayList<>();
    for (CitationSegment segment : CitationSegmenter.segments(text, context)) {
      boolean broken = segment.kind() == CitationSegment.Kind.BREAK;
      if (broken || (chain.size() >= LONGEST_CHAIN && segment.apart())) {
        parser.chain(chain);
        chain.clear();
      }
      if (!broken) {
        chain.add(segment);
      }
    }
    parser.chain(chain);
    return List.copyOf(parser.mentions);
  }

  private void chain(List<CitationSegment> chain) {
    List<CitationGroup> groups = new CitationChain(List.copyOf(chain), new References()).groups();
    for (CitationGroup group : groups) {
      group.decide(codeOf(group, chain));
      mentions.addAll(group.mentions());
    }
  }

  private LawCode codeOf(CitationGroup group, List<CitationSegment> chain) {
    LawCode before = null;
    for (CitationSegment segment : chain) {
      if (segment.kind() != CitationSegment.Kind.CODE) {
        continue;
      }
      if (segment.start() < group.span().start()) {
        before = segment.code();
      } else if (before == null || !group.kazakh()) {
        return segment.code();
      }
    }
    return before == null ? context : before;
  }

  /** The provisions cited before, for what refers back to them. */
  final class References {

    /** The latest mention that "той же статьи" at an offset can mean, or null. */
    ProvisionMention explicit(int offset) {
      return latest(offset, FARTHEST_REFERENCE);
    }

    /** The latest mention that a lone "(п.10)" can mean, or null. */
    ProvisionMention bare(CitationSegment segment) {
      boolean other = segment.capital() || isPlainWord(segment) || isDocument(segment);
      return other ? null : latest(segment.start(), FARTHEST_BARE);
    }

    /** Whether a part is named by the full word, which alone is any part of anything. */
    private boolean isPlainWord(CitationSegment segment) {
      boolean abbreviation =
          segment.start() + 1 < text.length()
              && !Character.isLetter(text.charAt(segment.start() + 1));
      return segment.is(CitationUnit.PART) && !segment.kazakh() && !abbreviation;
    }

    private ProvisionMention latest(int offset, int farthest) {
      ProvisionMention last = mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
      return last != null && offset - last.span().end() <= farthest ? last : null;
    }

    /** Whether the words around tell of an item of another paper: "п. 5 договора". */
    private boolean isDocument(CitationSegment segment) {
      int end = Math.min(text.length(), segment.end() + 40);
      return DocumentWords.follow(text.substring(segment.end(), end))
          || DocumentWords.precede(
              text.substring(Math.max(0, segment.start() - 40), segment.start()));
    }
  }
}
