package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Span;
import kz.tarazy.act.Stage;
import kz.tarazy.norm.ProvisionMention;

/** An offence that a text cites, with the stage that a prefix before it tells. */
record Offence(
    LawCode code, String article, String part, List<String> points, Stage stage, Span span) {

  private static final Pattern PREFIX_GAP =
      Pattern.compile(
          "(?iu)[\\s,;:.–(-]*(?:(?:УК|ҚК\\p{L}*|ҚР|РК|РФ|и|және|по|арқылы|бойынша|сілтеме\\p{L}*|-?\\p{L}{1,4})[\\s,;:.–(-]*){0,4}");
  private static final Pattern BRACKET_GAP =
      Pattern.compile(
          "(?iu)\\s*(?:(?:УК|ҚК\\p{L}*|РК|ҚР)\\s*){0,2}\\(\\s*(?:(?:с|со|по|через|в|применени\\p{L}+|ссылк\\p{L}+|силу|на|УК|РК|ҚР|ҚК\\p{L}*|-?нің)\\s+){0,4}");
  private static final Pattern CHAIN_GAP =
      Pattern.compile(
          "(?iu)[\\s,)-]*(?:(?:и|а также|және|мен|УК|РК|РФ|ҚК|ҚР|нің|тің|республики|казахстан|уголовного|кодекса|[тн][іы]ң|бойынша|пен|бен)[\\s,)-]*){0,6}");

  private static final Pattern SAME =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:по|за)\\s+(?:той|эт(?:ой|им)|тем)\\s+же\\s+(?:норм|стать|закон|част|пункт)\\p{L}*"
              + "|(?<!\\p{L})(?:дәл\\s+)?(?:сол|осы|аталған)\\s+ба(?:ппен|п\\s+бойынша)");
  private static final int SAME_REACH = 800;

  Offence {
    points = List.copyOf(points);
  }

  /** The offences among the citations of a text, in order. */
  static List<Offence> all(List<ProvisionMention> mentions, OffenceCode law, String text) {
    List<Offence> offences = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      ProvisionMention mention = mentions.get(i);
      if (!law.isOffence(mention)) {
        continue;
      }
      Stage stage = Stage.COMPLETED;
      Span span = mention.span();
      for (int j = i - 1; j >= 0 && near(mentions.get(j), mentions.get(j + 1), text); j--) {
        if (law.isOffence(mentions.get(j))) {
          break;
        }
        Stage told = law.stage(mentions.get(j));
        if (told != null) {
          stage = told;
          span = span.cover(mentions.get(j).span());
        }
      }
      Optional<Stage> behind =
          stage == Stage.COMPLETED ? behind(mentions, i, law, text) : Optional.empty();
      if (behind.isPresent()) {
        stage = behind.get();
        span = span.cover(mentions.get(i + 1).span());
      }
      offences.add(
          new Offence(
              mention.code(), mention.article(), mention.part(), mention.items(), stage, span));
    }
    return withSame(offences, text);
  }

  /** The stage told in brackets behind an offence: «ч.1 ст.191 УК РК (ч.3 ст.24)». */
  private static Optional<Stage> behind(
      List<ProvisionMention> mentions, int index, OffenceCode law, String text) {
    if (index + 1 == mentions.size()) {
      return Optional.empty();
    }
    ProvisionMention next = mentions.get(index + 1);
    int start = mentions.get(index).span().end();
    int end = next.span().start();
    return start <= end
            && !law.isOffence(next)
            && BRACKET_GAP.matcher(text.substring(start, end)).matches()
        ? Optional.ofNullable(law.stage(next))
        : Optional.empty();
  }

  /** Adds the offences told by reference to the one before: «по той же статье», "сол баппен". */
  private static List<Offence> withSame(List<Offence> offences, String text) {
    List<Offence> all = new ArrayList<>(offences);
    Matcher same = SAME.matcher(text);
    while (same.find()) {
      Span at = new Span(same.start(), same.end());
      offences.stream()
          .filter(offence -> offence.span().end() <= at.start())
          .filter(offence -> at.start() - offence.span().end() <= SAME_REACH)
          .max(Comparator.comparing(Offence::span))
          .map(o -> new Offence(o.code, o.article, o.part, o.points, o.stage, at))
          .ifPresent(all::add);
    }
    all.sort(Comparator.comparing(Offence::span));
    return all;
  }

  /** Whether the text tells it by reference to another: «по той же статье». */
  boolean refersBack(String text) {
    return SAME.matcher(span.of(text)).matches();
  }

  private static boolean near(ProvisionMention left, ProvisionMention right, String text) {
    int start = left.span().end();
    int end = right.span().start();
    return start <= end && PREFIX_GAP.matcher(text.substring(start, end)).matches();
  }

  /** Whether two offences stand in one list. */
  boolean joins(Offence next, String text) {
    return span.end() >= next.span.start()
        || CHAIN_GAP.matcher(text.substring(span.end(), next.span.start())).matches();
  }

  /** Whether both name the same provision and stage; points count where both tell them. */
  boolean same(Offence other) {
    return article.equals(other.article)
        && (part == null || other.part == null || part.equals(other.part))
        && stage == other.stage
        && (points.isEmpty() || other.points.isEmpty() || points.equals(other.points));
  }
}
