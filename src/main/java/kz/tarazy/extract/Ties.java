package kz.tarazy.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tarazy.act.Language;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Paragraph;

/**
 * How each defendant of an act of several stands to its facts, as traits by which trained trees
 * tell whose a fact is: whom the rules take for its owner, where the names stand, of whom the text
 * speaks, of whom the same circumstance is told elsewhere. No trait is a word of a language.
 *
 * <p>A trait that is there has the value 1; a distance counts letters, the others what they name.
 */
final class Ties {

  private final ActText act;
  private final Cast cast;
  private final Centre centre;
  private final List<String> people;
  private final List<Holding> holdings;
  private final Map<Holding, List<String>> owners = new HashMap<>();

  /**
   * @param holdings all facts of the act
   */
  Ties(ActText act, Cast cast, List<Holding> holdings) {
    this.act = act;
    this.cast = cast;
    this.people = cast.persons().stream().map(Person::label).toList();
    this.holdings = List.copyOf(holdings);
    Whom whom = new Whom(act, cast);
    this.centre = whom.centre();
    holdings.forEach(holding -> owners.put(holding, whom.concerned(holding)));
  }

  /** Whose a fact is by the rules. */
  List<String> ruled(Holding holding) {
    return owners.get(holding);
  }

  /** By defendant, the traits of a fact; empty in acts of one. */
  Map<String, Map<String, Float>> of(Holding holding) {
    Map<String, Map<String, Float>> ties = new LinkedHashMap<>();
    if (people.size() > 1) {
      people.forEach(person -> ties.put(person, of(holding, person)));
    }
    return ties;
  }

  private Map<String, Float> of(Holding holding, String person) {
    Fact fact = holding.fact();
    Traits traits = new Traits(person);
    traits.is("argued", holding.argued());
    fact(fact, traits);
    traits.put("people", people.size());
    traits.is("first", people.indexOf(person) == 0);
    traits.is("last", people.indexOf(person) == people.size() - 1);
    among("rules", owners.get(holding), traits);
    among("clause", cast.concerned(fact.clause().span()), traits);
    centre.at(fact.span()).ifPresent(spoken -> among("centre", spoken, traits));
    names("clause", fact, fact.clause().span(), traits);
    names("paragraph", fact, paragraph(fact.span()), traits);
    elsewhere(holding, traits);
    beside(holding, traits);
    return traits.values();
  }

  private void fact(Fact fact, Traits traits) {
    traits.is("code:" + fact.entry().code(), true);
    traits.is("side:" + fact.side().code(), true);
    traits.is("about:" + fact.entry().about().code(), true);
    fact.entry().traits().forEach(trait -> traits.is("trait:" + trait.code(), true));
    traits.is("section:" + fact.clause().sentence().section().code(), true);
    Language language = fact.clause().kazakh() ? Language.KAZAKH : Language.RUSSIAN;
    traits.is("language:" + language.code(), true);
    traits.is("everybody:clause", cast.everybodyIn(fact.clause().span()));
    traits.is("everybody:sentence", cast.everybodyIn(fact.clause().sentence().span()));
  }

  private void among(String where, List<String> named, Traits traits) {
    traits.own(where, named.contains(traits.person()));
    traits.is(where + ":all", named.size() == people.size());
    traits.put(where + ":people", named.size());
  }

  /** Where a stretch around the fact names the person, and where others. */
  private void names(String where, Fact fact, Span stretch, Traits traits) {
    Mention lastBefore = null;
    Mention firstBehind = null;
    List<Mention> named =
        cast.mentions().stream()
            .filter(mention -> stretch.contains(mention.span().start()))
            .toList();
    for (Mention mention : named) {
      String whose = traits.whose(mention.label());
      String side = "=";
      int distance = -1;
      if (mention.span().end() <= fact.span().start()) {
        side = "<";
        distance = fact.span().start() - mention.span().end();
        lastBefore = mention;
      } else if (mention.span().start() >= fact.span().end()) {
        side = ">";
        distance = mention.span().start() - fact.span().end();
        firstBehind = firstBehind == null ? mention : firstBehind;
      }
      String name = where + side + whose;
      traits.add(name);
      if (distance >= 0) {
        traits.least(name + ":distance", distance);
      }
      NamePart part = NamePart.of(mention.span(), act.text(), fact.clause().kazakh());
      traits.is(name + ":object", part == NamePart.OBJECT);
    }
    if (lastBefore != null) {
      traits.own(where + ":nearest<", lastBefore.label().equals(traits.person()));
    }
    if (firstBehind != null) {
      traits.own(where + ":nearest>", firstBehind.label().equals(traits.person()));
    }
    if (!named.isEmpty()) {
      traits.own(where + ":opening", named.get(0).label().equals(traits.person()));
    }
    traits.put(where + ":named", named.stream().map(Mention::label).distinct().count());
  }

  /** Of whom the same circumstance is told elsewhere, in the head of the act apart. */
  private void elsewhere(Holding holding, Traits traits) {
    Fact fact = holding.fact();
    for (Holding other : holdings) {
      if (other != holding && other.fact().entry().code().equals(fact.entry().code())) {
        boolean head = other.fact().clause().sentence().section() == SectionKind.INTRODUCTION;
        boolean before = other.fact().span().start() < fact.span().start();
        told(head ? "head" : before ? "told<" : "told>", owners.get(other), traits);
      }
    }
  }

  /** Whose the next facts of the sentence are. */
  private void beside(Holding holding, Traits traits) {
    Span own = holding.fact().span();
    Comparator<Holding> place = Comparator.comparing(other -> other.fact().span());
    sentence(holding)
        .filter(other -> other.fact().span().compareTo(own) < 0)
        .max(place)
        .ifPresent(other -> told("fact<", owners.get(other), traits));
    sentence(holding)
        .filter(other -> other.fact().span().compareTo(own) > 0)
        .min(place)
        .ifPresent(other -> told("fact>", owners.get(other), traits));
  }

  private Stream<Holding> sentence(Holding holding) {
    int index = holding.fact().clause().index();
    return holdings.stream().filter(other -> other.fact().clause().index() == index);
  }

  private void told(String where, List<String> named, Traits traits) {
    if (named.size() == people.size()) {
      traits.is(where + ":all", true);
    } else {
      traits.own(where, named.contains(traits.person()));
    }
  }

  private Span paragraph(Span span) {
    return act.paragraphs().stream()
        .map(Paragraph::span)
        .filter(paragraph -> paragraph.contains(span.start()))
        .findFirst()
        .orElse(span);
  }

  /** Collects the traits of a fact for one person. */
  private record Traits(String person, Map<String, Float> values) {

    Traits(String person) {
      this(person, new HashMap<>());
    }

    void put(String name, long value) {
      values.put(name, (float) value);
    }

    void is(String name, boolean there) {
      if (there) {
        put(name, 1);
      }
    }

    void add(String name) {
      values.merge(name, 1F, Float::sum);
    }

    void least(String name, int value) {
      values.merge(name, (float) value, Math::min);
    }

    void own(String name, boolean own) {
      is(name + (own ? ":own" : ":other"), true);
    }

    String whose(String label) {
      return label.equals(person) ? ":own" : ":other";
    }
  }
}
