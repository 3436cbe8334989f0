package kz.tarazy.extract;

import java.util.List;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.Language;
import kz.tarazy.extract.CitationCues.Kind;
import kz.tarazy.extract.PhrasePattern.Hit;
import kz.tarazy.norm.ProvisionMention;

/** Tells by the words of its clause what a citation does. */
final class CitationRoles {

  /** How much farther a word before a Kazakh citation counts: the verb stands after it. */
  private static final int BEFORE_KAZAKH = 4;

  private static final int FARTHEST_EARLIER = 15;

  private final CitationCues cues;
  private final CitationConventions conventions;

  CitationRoles(CitationCues cues, CitationConventions conventions) {
    this.cues = cues;
    this.conventions = conventions;
  }

  /**
   * The role of a provision cited in a clause.
   *
   * @param head the words before it where the act introduces the case; empty elsewhere
   */
  CitationRole of(
      ProvisionMention mention, CitationClause clause, Language language, List<String> head) {
    Hit citation = clause.at(mention.span());
    if (conventions.isOffence(mention.code(), mention.article())) {
      if (!head.isEmpty() && language != Language.KAZAKH) {
        return isEarlier(head) ? CitationRole.QUOTED : CitationRole.CHARGE;
      }
      return ofOffence(clause, citation, language);
    }
    boolean circumstances =
        conventions.circumstances(mention.code(), mention.article(), mention.part()).isPresent();
    return ofRule(clause, citation, language, circumstances);
  }

  /**
   * The role of a citation of a general rule.
   *
   * @param circumstances whether the article is one on circumstances, so that "не установлено"
   *     refuses it
   */
  private CitationRole ofRule(
      CitationClause clause, Hit citation, Language language, boolean circumstances) {
    List<Hit> refusals = cues.find(Kind.REFUSES, clause.words());
    List<Hit> denials = circumstances ? cues.find(Kind.DENIES, clause.words()) : List.of();
    List<Hit> quotes = cues.find(Kind.QUOTES, clause.words());
    List<Hit> applications =
        cues.find(Kind.APPLIES, clause.words()).stream()
            .filter(hit -> noneContains(refusals, hit) && noneContains(denials, hit))
            .filter(hit -> noneContains(quotes, hit))
            .toList();
    int refused =
        Math.min(nearest(refusals, citation, language), nearest(denials, citation, language));
    int applied = nearest(applications, citation, language);
    if (refused < applied) {
      return CitationRole.REFUSED;
    }
    return nearest(quotes, citation, language) < applied || isRequested(clause, citation, language)
        ? CitationRole.QUOTED
        : CitationRole.APPLIED;
  }

  private CitationRole ofOffence(CitationClause clause, Hit citation, Language language) {
    if (isEarlier(clause, citation, language) || isLeft(clause, citation)) {
      return CitationRole.QUOTED;
    }
    return isRequested(clause, citation, language) ? CitationRole.QUOTED : CitationRole.CHARGE;
  }

  private boolean isRequested(CitationClause clause, Hit citation, Language language) {
    List<Hit> decisions = cues.find(Kind.DECIDES, clause.words());
    List<Hit> requests =
        cues.find(Kind.REQUESTS, clause.words()).stream()
            .filter(hit -> noneContains(decisions, hit))
            .toList();
    int request = nearest(requests, citation, language);
    int decision = nearest(decisions, citation, language);
    return request < Integer.MAX_VALUE && request <= decision && !has(Kind.AGREES, clause);
  }

  /** Whether the head of an act last spoke of an earlier conviction: "ранее судим: 1) …". */
  private boolean isEarlier(List<String> head) {
    return lastWord(Kind.EARLIER, head) > lastWord(Kind.CHARGED, head);
  }

  private int lastWord(Kind kind, List<String> words) {
    return cues.find(kind, words).stream().mapToInt(Hit::last).max().orElse(-1);
  }

  private boolean isEarlier(CitationClause clause, Hit citation, Language language) {
    List<Hit> denied = cues.find(Kind.CHARGED, clause.words());
    for (Hit hit : cues.find(Kind.EARLIER, clause.words())) {
      if (!noneContains(denied, hit)) {
        continue;
      }
      boolean before = hit.last() < citation.first() || language == Language.KAZAKH;
      if (before && hit.distance(citation) <= FARTHEST_EARLIER) {
        return true;
      }
    }
    return false;
  }

  /** Whether a requalification leaves this provision: "с ч.3 ст.188 на ч.2 ст.188". */
  private boolean isLeft(CitationClause clause, Hit citation) {
    int before = citation.first() - 1;
    int after = citation.last() + 1;
    if (before < 0 || after >= clause.words().size()) {
      return false;
    }
    boolean from = cues.begins(Kind.FROM, clause.words().subList(before, citation.first()));
    List<String> next = clause.words().subList(after, Math.min(after + 3, clause.words().size()));
    return from && next.contains("на");
  }

  private boolean has(Kind kind, CitationClause clause) {
    return !cues.find(kind, clause.words()).isEmpty();
  }

  private static boolean noneContains(List<Hit> hits, Hit inner) {
    return hits.stream().noneMatch(hit -> hit.contains(inner));
  }

  private static int nearest(List<Hit> hits, Hit citation, Language language) {
    int nearest = Integer.MAX_VALUE;
    for (Hit hit : hits) {
      boolean before = language == Language.KAZAKH && hit.last() < citation.first();
      nearest = Math.min(nearest, hit.distance(citation) + (before ? BEFORE_KAZAKH : 0));
    }
    return nearest;
  }
}
