package kz.tarazy.generate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import kz.tarazy.act.Status;
import kz.tarazy.generate.DrawnCase.Count;
import kz.tarazy.generate.DrawnCase.Person;

/** What was planted, and what was drawn from it: memory does not grow with the number of acts. */
final class Planted {
  private final Plan plan;
  private final List<SyntheticCourt> courts;
  private final Wordings registry;
  private final Map<Integer, Map<String, long[]>> drawn = new TreeMap<>();
  private final Map<Integer, Long> actsOfCourt = new TreeMap<>();
  private long acts;
  private long defendants;
  private long capped;
  private long broken;
  private long wrongItems;
  private long contradictions;

  Planted(Plan plan, List<SyntheticCourt> courts, Wordings registry) {
    this.plan = plan;
    this.courts = courts;
    this.registry = registry;
  }

  void add(DrawnCase one) {
    acts++;
    int court = one.court().number();
    actsOfCourt.merge(court, 1L, Long::sum);
    Map<String, long[]> ofCourt = drawn.computeIfAbsent(court, number -> new TreeMap<>());
    for (Person person : one.persons()) {
      defendants++;
      wrongItems += person.wrongItem() == null ? 0 : 1;
      contradictions += person.contradicted() ? 1 : 0;
      person
          .circumstances()
          .forEach(
              (code, status) -> {
                long[] counts = ofCourt.computeIfAbsent(code, name -> new long[2]);
                counts[0]++;
                counts[1] += status == Status.RECOGNISED ? 1 : 0;
              });
      for (Count count : person.counts()) {
        capped += count.capped() ? 1 : 0;
        broken += count.broken() ? 1 : 0;
      }
    }
  }

  ObjectNode json(long seed) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("seed", seed).put("acts", acts).put("defendants", defendants);
    root.putObject("plan")
        .put("recognition_deviation", plan.recognitionDeviation())
        .put("circumstance_deviation", plan.circumstanceDeviation())
        .put("sentence_deviation", plan.sentenceDeviation())
        .put("residual_deviation", plan.residualDeviation())
        .put("intraclass_correlation_before_limits", plan.intraclassCorrelation())
        .put("broken_caps", plan.brokenCaps())
        .put("wrong_items", plan.wrongItems())
        .put("contradictions", plan.contradictions());
    root.putObject("caps").put("counts_under_cap", capped).put("broken", broken);
    root.put("wrong_items_drawn", wrongItems).put("contradictions_drawn", contradictions);
    for (SyntheticCourt court : courts) {
      root.withArray("courts").add(court(court));
    }
    return root;
  }

  private ObjectNode court(SyntheticCourt court) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    Voice voice = new Voice(registry, new SplittableRandom(0));
    voice
        .with("court", String.valueOf(court.number()))
        .with("region", String.valueOf(court.region()));
    node.put("court", voice.fill(registry.all("court").get(0)))
        .put("region", voice.fill(registry.all("region").get(0)))
        .put("acts", actsOfCourt.getOrDefault(court.number(), 0L))
        .put("kazakh_share", court.kazakhShare())
        .put("sentence_effect", court.sentenceEffect());
    court.weights().forEach(node.withObject("/weights")::put);
    ObjectNode recognition = node.putObject("recognition");
    Map<String, long[]> ofCourt = drawn.getOrDefault(court.number(), Map.of());
    court
        .recognition()
        .forEach(
            (code, probability) -> {
              long[] counts = ofCourt.getOrDefault(code, new long[2]);
              recognition
                  .putObject(code)
                  .put("probability", probability)
                  .put("told", counts[0])
                  .put("recognised", counts[1]);
            });
    return node;
  }
}
