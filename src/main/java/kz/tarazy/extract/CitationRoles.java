package kz.tarazy.extract;

import java.util.List;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.Language;
import kz.tarazy.extract.CitationCues.Kind;
import kz.tarazy.extract.PhrasePattern.Hit;

/** Tells by the words of its clause what a citation does. */
final class CitationRoles {

  /** How much farther a word before a Kazakh citation counts: the verb stands after it. */
  private static final int BEFORE_KAZAKH = 4;

  private static final int FARTHEST_EARLIER = 15;

  private final CitationCues cues;

  CitationRoles(CitationCues cues) {
    this.cues = cues;
  }

  /**
   * The role of a citation of a general rule.
   *
   * @param circumstances whether the article is one on circumstances, so that "не установлено"
   *     refuses it
   */
  CitationRole ofRule(
      CitationClause clause, Hit citation, Language language, boolean circumstances) {
    List<Hit> refusals = cues.find(Kind.REFUSES, clause.words());
    List<Hit> denials = circumstances ? cues.find(Kind.DENIES, clause.words()) : List.of();
    List<Hit> applications =
        cues.find(Kind.APPLIES, clause.words()).stream()
            .filter(hit -> noneContains(refusals, hit) && noneContains(denials, hit))
            .toList();
    int refused =
        Math.min(nearest(refusals, citation, language), nearest(denials, citation, language));
    if (refused < nearest(applications, citation, language)) {
      return CitationRole.REFUSED;
    }
    if (isRequested(clause, citation, language) || has(Kind.QUOTES, clause)) {
      return CitationRole.QUOTED;
    }
    return CitationRole.APPLIED;
  }

  /** The role of a citation of an offence. */
  CitationRole ofOffence(CitationClause clause, Hit citation, Language language) {
    if (isEarlier(clause, citation, language) || isLeft(clause, citation)) {
      return CitationRole.QUOTED;
    }
    return isRequested(clause, citation, language) ? CitationRole.QUOTED : CitationRole.CHARGE;
  }

  private boolean isRequested(CitationClause clause, Hit citation, Language language) {
    int request = nearest(cues.find(Kind.REQUESTS, clause.words()), citation, language);
    int decision = nearest(cues.find(Kind.DECIDES, clause.words()), citation, language);
    return request < Integer.MAX_VALUE && request <= decision && !has(Kind.AGREES, clause);
  }

  private boolean isEarlier(CitationClause clause, Hit citation, Language language) {
    for (Hit hit : cues.find(Kind.EARLIER, clause.words())) {
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
