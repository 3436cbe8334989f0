package kz.tarazy.generate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SplittableRandom;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.generate.DrawnCase.Count;
import kz.tarazy.generate.DrawnCase.Person;

/** The lines of {@code acts.jsonl} (an incoming record) and {@code truth.jsonl} (an annotation). */
final class TruthLine {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private TruthLine() {}

  static ObjectNode record(WrittenAct act, Wordings registry) {
    Voice voice = new Voice(registry, new SplittableRandom(0));
    voice
        .with("court", String.valueOf(act.drawn().court().number()))
        .with("region", String.valueOf(act.drawn().court().region()));
    return JSON.objectNode()
        .put("act_id", act.actId())
        .put("case_number", act.caseNumber())
        .put("court", voice.fill(registry.all("court").get(0)))
        .put("region", voice.fill(registry.all("region").get(0)))
        .put("judge", act.judge())
        .put("act_type", "verdict")
        .put("act_date", act.drawn().actDate().toString())
        .put("language", act.drawn().language().code())
        .put("synthetic", true)
        .put("text", act.text());
  }

  static ObjectNode truth(WrittenAct act) {
    ObjectNode line =
        JSON.objectNode()
            .put("act_id", act.actId())
            .put("lang", act.drawn().language().code())
            .put("act_type", "verdict")
            .put("act_date", act.drawn().actDate().toString())
            .put("offence_date", act.drawn().offenceDate().toString())
            .put("court", act.court())
            .put("region", act.region())
            .put("procedure", "general");
    ArrayNode defendants = line.putArray("defendants");
    for (int i = 0; i < act.told().size(); i++) {
      defendants.add(defendant(act, act.drawn().persons().get(i), act.told().get(i)));
    }
    return line;
  }

  private static ObjectNode defendant(WrittenAct act, Person person, ToldPerson told) {
    ObjectNode node = JSON.objectNode().put("ref", told.label).put("minor_at_offence", false);
    ArrayNode charges = node.putArray("charges");
    for (Count count : person.counts()) {
      ObjectNode charge = provision(charges, act);
      ArrayNode points = charge.putArray("points");
      act.drawn().offence().points().forEach(points::add);
      charge.put("stage", count.attempt() ? "attempt" : "completed");
    }
    entries(node.putArray("mitigating"), told.mitigating);
    entries(node.putArray("aggravating"), told.aggravating);
    node.put("none_mitigating_stated", told.noneMitigatingStated);
    node.put("none_aggravating_stated", told.noneAggravatingStated);
    ArrayNode norms = node.putArray("norms_applied");
    told.norms.forEach(norms::add);
    ArrayNode penalties = node.putArray("penalties");
    for (Count count : person.counts()) {
      amount(provision(penalties, act), count);
    }
    amount(node.putObject("final"), person.heaviest())
        .put("conditional", person.probation() != null);
    return node;
  }

  private static void entries(ArrayNode array, List<ToldPerson.Entry> entries) {
    for (ToldPerson.Entry entry : entries) {
      array
          .addObject()
          .put("code", entry.code())
          .put("status", entry.status().code())
          .put("quote", entry.quote());
    }
  }

  private static ObjectNode provision(ArrayNode array, WrittenAct act) {
    return array
        .addObject()
        .put("article", act.drawn().offence().article())
        .put("part", act.drawn().offence().part());
  }

  private static ObjectNode amount(ObjectNode node, Count count) {
    return node.put("kind", count.kind().code())
        .put("amount", count.amount())
        .put("unit", count.kind() == PenaltyKind.FINE ? "mci" : "months");
  }
}
