package kz.tarazy.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.tarazy.act.Side;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.Concept;

/**
 * Statistical cards (form 1-R) of the persons of a generated corpus, filled in with planted errors.
 *
 * <p>One line a person: {@code act_id}, {@code defendant}, {@code mitigating} and {@code
 * aggravating} (items of the law), {@code article}, {@code stage}.
 *
 * @param missed probability that an item the court counts is not on the card
 * @param invented probability that an item of the law which the court does not count is on it
 * @param seed the same seed gives the same cards
 */
public record StatisticalCards(double missed, double invented, long seed) {

  private static final String RECOGNISED = "recognised";

  /**
   * Writes the cards of a corpus.
   *
   * @param truth {@code truth.jsonl} of the corpus
   * @param cards the file to write
   */
  public void write(Path truth, Path cards) {
    Map<String, Concept> concepts = new TreeMap<>();
    Catalogue.load().circumstances().forEach(one -> concepts.put(one.code(), one));
    ObjectMapper json = new ObjectMapper();
    SplittableRandom random = new SplittableRandom(seed);
    try (BufferedReader acts = Files.newBufferedReader(truth);
        BufferedWriter out = Files.newBufferedWriter(cards)) {
      for (String line = acts.readLine(); line != null; line = acts.readLine()) {
        JsonNode act = json.readTree(line);
        for (JsonNode person : act.get("defendants")) {
          ObjectNode card = card(json, act, person);
          fill(card.putArray("mitigating"), person, Side.MITIGATING, concepts, random);
          fill(card.putArray("aggravating"), person, Side.AGGRAVATING, concepts, random);
          out.append(json.writeValueAsString(card)).append('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the cards of " + truth, e);
    }
  }

  private static ObjectNode card(ObjectMapper json, JsonNode act, JsonNode person) {
    JsonNode charge = person.get("charges").get(0);
    return json.createObjectNode()
        .put("act_id", act.get("act_id").asText())
        .put("defendant", person.get("ref").asText())
        .put("article", charge.get("article").asText())
        .put("stage", charge.get("stage").asText());
  }

  private void fill(
      ArrayNode items,
      JsonNode person,
      Side side,
      Map<String, Concept> concepts,
      SplittableRandom random) {
    Set<String> counted = new TreeSet<>();
    for (JsonNode finding : person.get(side.code())) {
      if (finding.get("status").asText().equals(RECOGNISED)) {
        counted.add(concepts.get(finding.get("code").asText()).provision());
      }
    }
    Set<String> all = new TreeSet<>();
    concepts.values().stream()
        .filter(one -> one.side() == side)
        .forEach(one -> all.add(one.provision()));
    for (String item : all) {
      boolean right = random.nextDouble() >= (counted.contains(item) ? missed : invented);
      if (counted.contains(item) == right) {
        items.add(item);
      }
    }
  }
}
