package kz.tarazy.assess;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Defendant;
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

/** An annotation of an act as a reading of it, for tests that must not depend on the reader. */
public final class GoldReading {

  /** The version that these readings carry in the place of the lexicon's. */
  public static final String VERSION = "gold";

  private GoldReading() {}

  /** The reading of one annotated act. */
  public static Reading of(JsonNode gold, String text) {
    List<Defendant> defendants = new ArrayList<>();
    List<Charge> charges = new ArrayList<>();
    List<Penalty> penalties = new ArrayList<>();
    List<Circumstance> circumstances = new ArrayList<>();
    List<Citation> citations = new ArrayList<>();
    for (JsonNode person : gold.get("defendants")) {
      String label = person.get("ref").asText();
      Span somewhere = new Span(0, 1);
      defendants.add(
          new Defendant(
              label,
              person.get("minor_at_offence").asBoolean(),
              person.get("none_mitigating_stated").asBoolean() ? somewhere : null,
              person.get("none_aggravating_stated").asBoolean() ? somewhere : null,
              somewhere));
      int ordinal = 0;
      for (JsonNode charge : person.get("charges")) {
        List<String> points = new ArrayList<>();
        charge.get("points").forEach(point -> points.add(point.asText()));
        charges.add(
            new Charge(
                label,
                ordinal++,
                LawCode.KZ_2014,
                charge.get("article").asText(),
                charge.get("part").isNull() ? null : charge.get("part").asText(),
                points,
                Coded.of(Stage.class, charge.get("stage").asText()),
                somewhere));
      }
      int count = 0;
      for (JsonNode penalty : person.get("penalties")) {
        penalties.add(penalty(label, PenaltyScope.CHARGE, count++, penalty));
      }
      if (person.hasNonNull("final")) {
        penalties.add(penalty(label, PenaltyScope.FINAL, null, person.get("final")));
      }
      told(person, "mitigating", label, text, circumstances);
      told(person, "aggravating", label, text, circumstances);
      for (JsonNode norm : person.get("norms_applied")) {
        String[] steps = norm.asText().split("\\.", 2);
        citations.add(
            new Citation(
                label,
                LawCode.KZ_2014,
                steps[0],
                steps.length > 1 ? steps[1] : null,
                null,
                CitationRole.APPLIED,
                somewhere));
      }
    }
    return new Reading(
        gold.get("act_id").asText(),
        "hash",
        VERSION,
        Coded.of(ActType.class, gold.get("act_type").asText()),
        Coded.of(Procedure.class, gold.get("procedure").asText()),
        day(gold.get("offence_date")),
        List.of(),
        defendants,
        charges,
        penalties,
        circumstances,
        citations);
  }

  private static void told(
      JsonNode person, String side, String label, String text, List<Circumstance> circumstances) {
    for (JsonNode item : person.get(side)) {
      String quote = item.get("quote").asText();
      int at = Math.max(0, text.indexOf(quote));
      circumstances.add(
          new Circumstance(
              label,
              item.get("code").asText(),
              Coded.of(Side.class, side),
              Coded.of(Status.class, item.get("status").asText()),
              "gold",
              List.of(),
              quote,
              new Span(at, at + quote.length())));
    }
  }

  private static Penalty penalty(
      String label, PenaltyScope scope, Integer charge, JsonNode penalty) {
    return new Penalty(
        label,
        scope,
        charge,
        Coded.of(PenaltyKind.class, penalty.get("kind").asText()),
        penalty.get("amount").isNull() ? null : Integer.valueOf(penalty.get("amount").asInt()),
        penalty.get("unit").isNull()
            ? null
            : Coded.of(PenaltyUnit.class, penalty.get("unit").asText()),
        penalty.path("conditional").asBoolean(false),
        null,
        new Span(0, 1));
  }

  static LocalDate day(JsonNode text) {
    return text == null || text.isNull() ? null : LocalDate.parse(text.asText());
  }
}
