package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;

/** Where an act names the item of the law that a fact falls under, and the article of it. */
final class LawNearby {

  private final String text;
  private final CitedProvisions cited;
  private final SortedMap<Integer, List<Clause>> sentences;
  private final Map<Integer, Law> laws = new HashMap<>();

  /**
   * Of one act.
   *
   * @param sentences its clauses by the index of their sentence
   */
  LawNearby(String text, CitedProvisions cited, SortedMap<Integer, List<Clause>> sentences) {
    this.text = text;
    this.cited = cited;
    this.sentences = sentences;
  }

  /** The traits of a fact by what is named in its sentence, its paragraph and elsewhere. */
  List<String> around(Fact fact) {
    List<String> traits = new ArrayList<>();
    Clause clause = fact.clause();
    String code = fact.entry().code();
    int paragraph = clause.sentence().paragraph();
    boolean near = false;
    for (Map.Entry<Integer, List<Clause>> entry : sentences.entrySet()) {
      Clause other = entry.getValue().get(0);
      if (other.sentence().section() != SectionKind.REASONING) {
        continue;
      }
      int away = entry.getKey() - clause.index();
      boolean same = other.sentence().paragraph() == paragraph;
      String where = same ? (away == 0 ? "=" : away > 0 ? ">" : "<") : "elsewhere";
      Law named = law(entry.getKey());
      if (named.names(code)) {
        traits.add("item" + where);
        near |= same;
        if (same && Math.abs(away) == 1) {
          traits.add("item1" + where);
        }
      }
      if (named.articles.contains(code.substring(0, code.indexOf('.')))) {
        traits.add("article" + where);
      }
    }
    int end = Math.max(fact.span().end(), clause.span().end());
    if (ItemNames.in(text.substring(fact.span().end(), end)).names(code)) {
      traits.add("item>near");
    }
    if (ItemNames.in(text.substring(clause.span().start(), fact.span().start())).names(code)) {
      traits.add("item<near");
    }
    if (!near) {
      traits.add("item:none");
    }
    return traits;
  }

  /** The provisions that a sentence names. */
  private record Law(ItemNames items, Set<String> provisions, Set<String> articles) {

    boolean names(String code) {
      String[] parts = code.split("\\.", -1);
      String item = parts[0] + "." + parts[1] + (parts[1].equals("1") ? "." + parts[2] : "");
      return provisions.contains(item) || items.names(code);
    }
  }

  private Law law(int sentence) {
    return laws.computeIfAbsent(
        sentence,
        key -> {
          Span span = sentences.get(key).get(0).sentence().span();
          return new Law(ItemNames.in(span.of(text)), cited.provisions(span), cited.articles(span));
        });
  }
}
