package kz.tarazy.norm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Stage;

/**
 * Between what limits may the punishment for one count lie?
 *
 * @param code code of the charge
 * @param article article of the charge
 * @param part part, or null
 * @param points points, as far as told
 * @param stage how far the offence went
 * @param offender what about the person matters
 * @param mitigating codes of the mitigating circumstances recognised
 * @param aggravating codes of the aggravating circumstances recognised
 * @param procedure procedure of the case
 * @param relief whether the court found exceptional circumstances
 * @param kind kind of punishment imposed
 * @param offenceDate day of the offence, or null where not told
 * @param actDate day of the act, or null where not told
 * @param facts groups of offences of which it is known whether this one belongs, by code
 */
public record CapQuestion(
    LawCode code,
    String article,
    String part,
    List<String> points,
    Stage stage,
    Offender offender,
    Set<String> mitigating,
    Set<String> aggravating,
    Procedure procedure,
    Relief relief,
    PenaltyKind kind,
    LocalDate offenceDate,
    LocalDate actDate,
    Map<String, Boolean> facts) {

  /** Whether the court found exceptional circumstances. */
  public enum Relief {
    /** None were found. */
    NONE,
    /** Exceptional circumstances allow less than the minimum. */
    EXCEPTIONAL
  }

  public CapQuestion {
    points = List.copyOf(points);
    mitigating = Set.copyOf(mitigating);
    aggravating = Set.copyOf(aggravating);
    facts = Map.copyOf(facts);
  }

  /** A completed offence of an adult after a full trial, with nothing recognised, imprisoned. */
  public static CapQuestion of(LawCode code, String article, String part) {
    return new CapQuestion(
        code,
        article,
        part,
        List.of(),
        Stage.COMPLETED,
        Offender.ADULT,
        Set.of(),
        Set.of(),
        Procedure.GENERAL,
        Relief.NONE,
        PenaltyKind.IMPRISONMENT,
        null,
        null,
        Map.of());
  }

  /** The same question with the points of the charge. */
  public CapQuestion points(List<String> told) {
    return new CapQuestion(
        code,
        article,
        part,
        told,
        stage,
        offender,
        mitigating,
        aggravating,
        procedure,
        relief,
        kind,
        offenceDate,
        actDate,
        facts);
  }

  /** The same question about another stage. */
  public CapQuestion stage(Stage reached) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        reached,
        offender,
        mitigating,
        aggravating,
        procedure,
        relief,
        kind,
        offenceDate,
        actDate,
        facts);
  }

  /** The same question about another person. */
  public CapQuestion offender(Offender person) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        stage,
        person,
        mitigating,
        aggravating,
        procedure,
        relief,
        kind,
        offenceDate,
        actDate,
        facts);
  }

  /** The same question with these mitigating circumstances. */
  public CapQuestion mitigating(Set<String> recognised) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        stage,
        offender,
        recognised,
        aggravating,
        procedure,
        relief,
        kind,
        offenceDate,
        actDate,
        facts);
  }

  /** The same question with these aggravating circumstances. */
  public CapQuestion aggravating(Set<String> recognised) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        stage,
        offender,
        mitigating,
        recognised,
        procedure,
        relief,
        kind,
        offenceDate,
        actDate,
        facts);
  }

  /** The same question after another procedure. */
  public CapQuestion procedure(Procedure followed) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        stage,
        offender,
        mitigating,
        aggravating,
        followed,
        relief,
        kind,
        offenceDate,
        actDate,
        facts);
  }

  /** The same question with or without exceptional circumstances. */
  public CapQuestion relief(Relief found) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        stage,
        offender,
        mitigating,
        aggravating,
        procedure,
        found,
        kind,
        offenceDate,
        actDate,
        facts);
  }

  /** The same question about another kind of punishment. */
  public CapQuestion kind(PenaltyKind imposed) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        stage,
        offender,
        mitigating,
        aggravating,
        procedure,
        relief,
        imposed,
        offenceDate,
        actDate,
        facts);
  }

  /** The same question about these days; either may be null. */
  public CapQuestion dates(LocalDate offence, LocalDate act) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        stage,
        offender,
        mitigating,
        aggravating,
        procedure,
        relief,
        kind,
        offence,
        act,
        facts);
  }

  /** The same question with it known whether the offence belongs to groups. */
  public CapQuestion facts(Map<String, Boolean> known) {
    return new CapQuestion(
        code,
        article,
        part,
        points,
        stage,
        offender,
        mitigating,
        aggravating,
        procedure,
        relief,
        kind,
        offenceDate,
        actDate,
        known);
  }

  /** The article and part of the charge. */
  public String provision() {
    return part == null ? article : article + "." + part;
  }

  CapQuestion assuming(String group, Boolean belongs) {
    Map<String, Boolean> more = new TreeMap<>(facts);
    more.put(group, belongs);
    return facts(more);
  }

  /** The mitigating circumstances that are not elements of the offence. */
  Set<String> countable(Set<String> elements) {
    Set<String> countable = new TreeSet<>(mitigating);
    countable.removeAll(elements);
    return countable;
  }
}
