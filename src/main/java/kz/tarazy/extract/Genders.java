package kz.tarazy.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;

/**
 * Which defendants a Russian act speaks of as women and which as men, so that «ее явка с повинной»
 * leads to the only woman among them.
 */
final class Genders {

  private static final Pattern WOMAN_BEFORE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:" + CourtRole.WOMAN + "|гражданк\\p{Ll}+)\\s+$");
  private static final Pattern MAN_BEFORE =
      Pattern.compile("(?iu)(?<!\\p{L})(?:" + CourtRole.MAN + "|гражданин\\p{Ll}*)\\s+$");
  private static final Pattern WOMAN_BEHIND =
      Pattern.compile("(?u)^,?\\s+(?:вину\\s+|себя\\s+)?\\p{Ll}{2,}(?:ла|лась)(?!\\p{L})");
  private static final Pattern MAN_BEHIND =
      Pattern.compile("(?u)^,?\\s+(?:вину\\s+|себя\\s+)?\\p{Ll}{2,}(?:[аеиоуыя]л|лся)(?!\\p{L})");
  private static final Pattern OF_WOMAN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:ее|её|ей|ею|она|(?:подсудим|осужд[её]нн|обвиняем)(?:ая|ой|ую))(?!\\p{L})");
  private static final Pattern OF_MAN =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:его|ему|он|(?:подсудим|осужд[её]нн|обвиняем)(?:ый|ого|ому))(?!\\p{L})");

  private static final int WINDOW = 40;

  private final String text;
  private final int people;
  private final Map<String, Boolean> women = new HashMap<>();

  Genders(ActText act, Cast cast) {
    this.text = act.text();
    this.people = cast.persons().size();
    Map<String, Integer> votes = new HashMap<>();
    for (Mention mention : people > 1 ? cast.mentions() : List.<Mention>of()) {
      votes.merge(mention.label(), vote(mention.span()), Integer::sum);
    }
    votes.forEach(
        (label, sum) -> {
          if (sum != 0) {
            women.put(label, sum > 0);
          }
        });
  }

  private int vote(Span name) {
    String before = text.substring(Math.max(0, name.start() - WINDOW), name.start());
    String behind = text.substring(name.end(), Math.min(text.length(), name.end() + WINDOW));
    int vote = 0;
    vote += WOMAN_BEFORE.matcher(before).find() ? 2 : 0;
    vote -= MAN_BEFORE.matcher(before).find() ? 2 : 0;
    vote += WOMAN_BEHIND.matcher(behind).find() ? 1 : 0;
    vote -= MAN_BEHIND.matcher(behind).find() ? 1 : 0;
    return vote;
  }

  /**
   * The only defendant of the gender that a stretch speaks of; empty where it speaks of both or
   * none, where more than one has it, or where the gender of one is not told.
   */
  Optional<String> spokenOf(Span stretch) {
    String words = stretch.of(text);
    boolean woman = OF_WOMAN.matcher(words).find();
    if (woman == OF_MAN.matcher(words).find() || women.size() < people) {
      return Optional.empty();
    }
    List<String> own =
        women.entrySet().stream()
            .filter(entry -> entry.getValue() == woman)
            .map(Map.Entry::getKey)
            .toList();
    return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
  }
}
