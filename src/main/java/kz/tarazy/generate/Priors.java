package kz.tarazy.generate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kz.tarazy.act.Coded;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Status;

/** What {@code plan.yaml} says: the offences and how often acts tell each circumstance. */
record Priors(
    int courts,
    int regions,
    List<Offence> offences,
    Map<String, Prior> mitigating,
    Map<String, Prior> aggravating) {

  /**
   * An offence with the sanction that stood while its dates lie between {@code from} and {@code
   * to}.
   */
  record Offence(
      String article,
      String part,
      List<String> points,
      int minimum,
      int maximum,
      int maximumFine,
      List<PenaltyKind> kinds,
      boolean grave,
      boolean againstLifeOrHealth,
      LocalDate from,
      LocalDate to,
      double weight,
      String scene,
      double meanShare,
      boolean group,
      double attempt) {}

  /**
   * How often a circumstance is told, and what becomes of it.
   *
   * @param unless a circumstance with which the act does not tell it; empty if none
   */
  record Prior(
      double told,
      double recognised,
      Map<Status, Double> otherwise,
      List<String> scenes,
      boolean group,
      int youngest,
      int oldest,
      String unless) {

    boolean fits(Offence offence, int age, int defendants) {
      return (scenes.isEmpty() || scenes.contains(offence.scene()))
          && (!group || defendants > 1)
          && youngest <= age
          && age <= oldest;
    }
  }

  static Priors read(Path file) {
    try {
      JsonNode root = new YAMLMapper().readTree(file.toFile());
      List<Offence> offences = new ArrayList<>();
      root.path("offences").forEach(node -> offences.add(offence(node)));
      return new Priors(
          root.path("courts").asInt(),
          root.path("regions").asInt(),
          offences,
          priors(root.path("circumstances")),
          priors(root.path("aggravating")));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the generator's priors in " + file, e);
    }
  }

  Offence drawOffence(SplittableRandom random) {
    double point = random.nextDouble() * offences.stream().mapToDouble(Offence::weight).sum();
    for (Offence offence : offences) {
      point -= offence.weight();
      if (point < 0) {
        return offence;
      }
    }
    return offences.get(offences.size() - 1);
  }

  private static Offence offence(JsonNode node) {
    List<PenaltyKind> kinds = new ArrayList<>();
    node.path("kinds").forEach(kind -> kinds.add(Coded.of(PenaltyKind.class, kind.asText())));
    return new Offence(
        node.path("article").asText(),
        node.path("part").asText(),
        texts(node.path("points")),
        node.path("min").asInt(),
        node.path("max").asInt(),
        node.path("fineMax").asInt(),
        kinds,
        node.path("category").asText().equals("grave"),
        node.path("lifeOrHealth").asBoolean(),
        LocalDate.parse(node.path("from").asText()),
        LocalDate.parse(node.path("to").asText()),
        node.path("weight").asDouble(),
        node.path("scene").asText(),
        node.path("meanShare").asDouble(),
        node.path("group").asBoolean(),
        node.path("attempt").asDouble());
  }

  private static Map<String, Prior> priors(JsonNode node) {
    Map<String, Prior> priors = new LinkedHashMap<>();
    node.properties().forEach(entry -> priors.put(entry.getKey(), prior(entry.getValue())));
    return priors;
  }

  private static Prior prior(JsonNode node) {
    Map<Status, Double> otherwise = new LinkedHashMap<>();
    node.path("otherwise")
        .properties()
        .forEach(
            entry ->
                otherwise.put(Coded.of(Status.class, entry.getKey()), entry.getValue().asDouble()));
    return new Prior(
        node.path("told").asDouble(),
        node.path("recognised").asDouble(),
        otherwise,
        texts(node.path("scenes")),
        node.path("group").asBoolean(),
        node.path("ages").path(0).asInt(0),
        node.path("ages").path(1).asInt(Integer.MAX_VALUE),
        node.path("unless").asText());
  }

  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    node.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
