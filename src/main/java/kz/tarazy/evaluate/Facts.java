package kz.tarazy.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.Coded;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyScope;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;

/** What an act says, in the form in which it is compared: short lines by aspect. */
final class Facts {

  /**
   * One fact.
   *
   * @param value what is compared
   * @param words the words of the act behind it, or empty
   */
  record Fact(String value, String words) {}

  private final Map<Aspect, List<Fact>> byAspect = new EnumMap<>(Aspect.class);

  private Facts() {}

  List<Fact> of(Aspect aspect) {
    return byAspect.getOrDefault(aspect, List.of());
  }

  /** The defendants. */
  Set<String> people() {
    Set<String> people = new TreeSet<>();
    of(Aspect.DEFENDANT).forEach(fact -> people.add(fact.value()));
    return people;
  }

  /** Pairs of a defendant and a circumstance that the court recognises, on either side. */
  Set<List<String>> recognised() {
    Set<List<String>> pairs = new HashSet<>();
    for (Aspect aspect : List.of(Aspect.CIRCUMSTANCE, Aspect.AGGRAVATING)) {
      for (Fact fact : of(aspect)) {
        int space = fact.value().lastIndexOf(' ');
        pairs.add(List.of(fact.value().substring(0, space), fact.value().substring(space + 1)));
      }
    }
    return pairs;
  }

  static Facts of(GoldAct act) {
    Facts facts = new Facts();
    Set<String> cited = new TreeSet<>();
    for (GoldAct.Person person : act.defendants()) {
      String who = label(person.ref());
      facts.add(Aspect.DEFENDANT, who, "");
      for (GoldAct.Count count : person.charges()) {
        facts.add(
            Aspect.CHARGE,
            line(who, count.article(), count.part(), points(count.points()), count.stage()),
            "");
        cited.add(provision(count.article(), count.part()));
      }
      person.mitigating().forEach(f -> facts.addFinding(who, Side.MITIGATING, f));
      person.aggravating().forEach(f -> facts.addFinding(who, Side.AGGRAVATING, f));
      for (GoldAct.Sentence penalty : person.penalties()) {
        facts.add(
            Aspect.PENALTY,
            line(
                who,
                penalty.article(),
                penalty.part(),
                penalty.kind(),
                penalty.amount(),
                penalty.unit()),
            "");
      }
      GoldAct.Sentence sentence = person.finalSentence();
      if (sentence != null) {
        facts.add(
            Aspect.FINAL,
            line(who, sentence.kind(), sentence.amount(), sentence.unit(), sentence.conditional()),
            "");
      }
      for (String norm : person.normsApplied()) {
        facts.add(Aspect.NORM, line(who, norm), "");
        cited.add(norm);
      }
    }
    cited.forEach(provision -> facts.add(Aspect.CITATION, provision, ""));
    return facts;
  }

  static Facts of(Reading reading, Map<String, Set<String>> normsApplied, String text) {
    Facts facts = new Facts();
    reading.defendants().forEach(d -> facts.add(Aspect.DEFENDANT, label(d.defendant()), ""));
    for (Charge charge : reading.charges()) {
      facts.add(
          Aspect.CHARGE,
          line(
              label(charge.defendant()),
              charge.article(),
              charge.part(),
              points(charge.points()),
              charge.stage().code()),
          charge.span().of(text));
    }
    reading.circumstances().forEach(facts::addFinding);
    for (Penalty penalty : reading.penalties()) {
      facts.addPenalty(reading, penalty, text);
    }
    Set<String> cited = new TreeSet<>();
    normsApplied.forEach(
        (who, norms) -> {
          norms.forEach(norm -> facts.add(Aspect.NORM, line(label(who), norm), ""));
          cited.addAll(norms);
        });
    for (Citation citation : reading.citations()) {
      if (citation.role() == CitationRole.CHARGE && citation.code() != LawCode.PROCEDURE) {
        cited.add(provision(citation.article(), citation.part()));
      }
    }
    cited.forEach(provision -> facts.add(Aspect.CITATION, provision, ""));
    return facts;
  }

  private void addFinding(String who, Side side, GoldAct.Finding finding) {
    addFinding(
        who, side, finding.code(), Coded.of(Status.class, finding.status()), finding.quote());
  }

  private void addFinding(Circumstance found) {
    addFinding(label(found.defendant()), found.side(), found.code(), found.status(), found.quote());
  }

  private void addFinding(String who, Side side, String code, Status status, String quote) {
    add(Aspect.STATUS, line(who, code, status.code()), quote);
    if (status == Status.RECOGNISED) {
      add(
          side == Side.MITIGATING ? Aspect.CIRCUMSTANCE : Aspect.AGGRAVATING,
          line(who, code),
          quote);
    }
  }

  private void addPenalty(Reading reading, Penalty penalty, String text) {
    String who = label(penalty.defendant());
    String unit = penalty.unit() == null ? null : penalty.unit().code();
    String words = penalty.span().of(text);
    if (penalty.scope() == PenaltyScope.FINAL) {
      add(
          Aspect.FINAL,
          line(who, penalty.kind().code(), penalty.amount(), unit, penalty.conditional()),
          words);
      return;
    }
    Charge count =
        reading.charges().stream()
            .filter(c -> c.defendant().equals(penalty.defendant()))
            .filter(c -> Integer.valueOf(c.ordinal()).equals(penalty.charge()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "Act %s: a penalty of count %s, which is not there"
                            .formatted(reading.actId(), penalty.charge())));
    add(
        Aspect.PENALTY,
        line(who, count.article(), count.part(), penalty.kind().code(), penalty.amount(), unit),
        words);
  }

  private void add(Aspect aspect, String value, String words) {
    byAspect.computeIfAbsent(aspect, a -> new ArrayList<>()).add(new Fact(value, words));
  }

  private static String label(String defendant) {
    return defendant.replaceAll("[\\s«»\"“”„]", "");
  }

  private static String points(List<String> points) {
    return points == null ? "" : points.stream().sorted().collect(Collectors.joining(","));
  }

  private static String provision(String article, String part) {
    return part == null ? article : article + "." + part;
  }

  private static String line(Object... parts) {
    return Arrays.stream(parts)
        .map(part -> part == null ? "-" : part.toString())
        .collect(Collectors.joining(" "));
  }
}
