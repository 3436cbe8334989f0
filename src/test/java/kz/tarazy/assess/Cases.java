package kz.tarazy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Language;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyScope;
import kz.tarazy.act.PenaltyUnit;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Stage;
import kz.tarazy.act.Status;
import kz.tarazy.norm.Catalogue;

/** A small act in the making, for the tests of the checks. */
final class Cases {

  static final Catalogue CATALOGUE = Catalogue.load();
  static final Span WORDS = new Span(1, 2);
  static final Span NONE = new Span(3, 4);

  private static final Assessor ASSESSOR = Assessor.of(CATALOGUE);

  private ActType actType = ActType.VERDICT;
  private Procedure procedure = Procedure.GENERAL;
  private LocalDate offence = LocalDate.of(2021, 3, 1);
  private LocalDate decided = LocalDate.of(2021, 6, 1);
  private String text = "text of the act";
  private Defendant defendant = new Defendant("А.", false, null, null, WORDS);
  private final List<Charge> charges = new ArrayList<>();
  private final List<Penalty> penalties = new ArrayList<>();
  private final List<Circumstance> circumstances = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();

  static Cases verdict() {
    return new Cases();
  }

  Cases type(ActType type) {
    actType = type;
    return this;
  }

  Cases procedure(Procedure followed) {
    procedure = followed;
    return this;
  }

  Cases dates(String offenceDay, String actDay) {
    offence = offenceDay == null ? null : LocalDate.parse(offenceDay);
    decided = actDay == null ? null : LocalDate.parse(actDay);
    return this;
  }

  Cases text(String words) {
    text = words;
    return this;
  }

  Cases minor() {
    defendant = new Defendant("А.", true, null, null, WORDS);
    return this;
  }

  Cases noneMitigating() {
    defendant =
        new Defendant("А.", defendant.minorAtOffence(), NONE, defendant.noneAggravating(), WORDS);
    return this;
  }

  Cases noneAggravating() {
    defendant =
        new Defendant("А.", defendant.minorAtOffence(), defendant.noneMitigating(), NONE, WORDS);
    return this;
  }

  Cases charge(String article, String part, String... points) {
    return charge(Stage.COMPLETED, article, part, points);
  }

  Cases charge(Stage stage, String article, String part, String... points) {
    charges.add(
        new Charge(
            "А.", charges.size(), LawCode.KZ_2014, article, part, List.of(points), stage, WORDS));
    return this;
  }

  /** The penalty of the last count. */
  Cases imposed(PenaltyKind kind, Integer amount, PenaltyUnit unit) {
    penalties.add(
        new Penalty(
            "А.",
            PenaltyScope.CHARGE,
            charges.size() - 1,
            kind,
            amount,
            unit,
            false,
            null,
            new Span(7, 8)));
    return this;
  }

  Cases finalPenalty(PenaltyKind kind, Integer amount, PenaltyUnit unit) {
    penalties.add(
        new Penalty(
            "А.", PenaltyScope.FINAL, null, kind, amount, unit, false, null, new Span(9, 10)));
    return this;
  }

  Cases conditional(int months) {
    penalties.add(
        new Penalty(
            "А.",
            PenaltyScope.FINAL,
            null,
            PenaltyKind.IMPRISONMENT,
            months,
            PenaltyUnit.MONTHS,
            true,
            null,
            new Span(9, 10)));
    return this;
  }

  Cases recognised(String code, String... cited) {
    return told(code, Status.RECOGNISED, cited);
  }

  Cases told(String code, Status status, String... cited) {
    Side side = CATALOGUE.circumstance(code).side();
    circumstances.add(
        new Circumstance(
            "А.", code, side, status, "rule", List.of(cited), "words", new Span(5, 6)));
    return this;
  }

  /** The victim's forgiveness, in these words. */
  Cases reconciled(String words) {
    circumstances.add(
        new Circumstance(
            "А.",
            "53.2.victim_forgives",
            Side.MITIGATING,
            Status.FACT_ONLY,
            "rule",
            List.of(),
            words,
            new Span(5, 6)));
    return this;
  }

  Cases applied(String article, String part) {
    return cited(CitationRole.APPLIED, article, part);
  }

  Cases cited(CitationRole role, String article, String part) {
    return cited(role, article, part, null);
  }

  Cases cited(CitationRole role, String article, String part, String item) {
    citations.add(new Citation("А.", LawCode.KZ_2014, article, part, item, role, new Span(11, 12)));
    return this;
  }

  /** What one check says of the case. */
  List<Assessment> assess(String check) {
    return ASSESSOR.assess(act(), reading()).stream()
        .filter(row -> row.check().equals(check))
        .toList();
  }

  /** How grave the law holds each count and the most that it allows. */
  List<CountLimit> limits() {
    return CountLimits.of(CATALOGUE).of(act(), reading());
  }

  private CourtAct act() {
    return new CourtAct(
        "act",
        "hash",
        null,
        null,
        null,
        null,
        actType,
        decided,
        Language.RUSSIAN,
        true,
        "test",
        List.of(),
        text);
  }

  private Reading reading() {
    return new Reading(
        "act",
        "hash",
        "lexicon",
        actType,
        procedure,
        offence,
        List.of(),
        List.of(defendant),
        charges,
        penalties,
        circumstances,
        citations);
  }
}
