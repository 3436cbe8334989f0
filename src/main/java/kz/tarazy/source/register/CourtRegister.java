package kz.tarazy.source.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.DataSchema;

/**
 * Resolves the name of a court, Kazakh or Russian, to one court: «Районный суд №2 Ауэзовского
 * района города Алматы» and «Алматы қаласы Әуезов ауданының №2 аудандық соты» are the same.
 *
 * <p>A court keeps its name through the reorganisations of regions; its region is that of the day
 * of the act. A court that ended is itself until that day, and afterwards the court that took over
 * its cases. A court that is not in the register is kept as written and not known.
 */
public final class CourtRegister {

  private static final Pattern NUMBER = Pattern.compile("№\\s*(\\d{1,2})");
  private static final Pattern WORD_GAP =
      Pattern.compile("[^\\p{L}.-]+|\\.\\s+|^\\.|(?<=\\p{Ll})\\.");
  private static final int LONGEST_PLACE = 3;

  private final Regions regions;
  private final Map<String, List<Place>> places;
  private final CourtMergers mergers = new CourtMergers();

  private CourtRegister(Regions regions, Map<String, List<Place>> places) {
    this.regions = regions;
    this.places = places;
  }

  /** The register in {@code data-schema/reference}. */
  public static CourtRegister load() {
    Path folder = DataSchema.folder("reference");
    List<Region> regions = new ArrayList<>();
    read(folder.resolve("regions.yaml")).path("regions").forEach(node -> regions.add(region(node)));
    Map<String, List<Place>> places = new HashMap<>();
    read(folder.resolve("courts.yaml"))
        .path("places")
        .properties()
        .forEach(
            entry -> {
              add(places, entry.getKey(), entry.getValue().path("cities"), CourtKind.CITY);
              add(places, entry.getKey(), entry.getValue().path("districts"), CourtKind.DISTRICT);
            });
    CourtRegister register = new CourtRegister(new Regions(regions), places);
    read(folder.resolve("court-mergers.yaml")).path("mergers").forEach(register::addMerger);
    return register;
  }

  private void addMerger(JsonNode node) {
    CourtPlace into = founded(node.get("into").textValue());
    LocalDate on = LocalDate.parse(node.get("on").asText());
    node.get("courts")
        .forEach(court -> mergers.add(named(court.textValue(), null, null), on, into));
  }

  /**
   * Resolves a court.
   *
   * @param court name as written, or null
   * @param region region as written, or null; only asked where the name does not tell it
   * @param date day of the act, or null
   */
  public CourtPlace resolve(String court, String region, LocalDate date) {
    return mergers.on(named(court, region, date), date);
  }

  private CourtPlace named(String court, String region, LocalDate date) {
    if (court == null) {
      return unknown(
          null, region, region == null ? null : regions.named(region).orElse(null), date);
    }
    CourtKind kind = CourtKind.of(court);
    Optional<Region> told =
        regions.in(court).or(() -> Optional.ofNullable(region).flatMap(regions::named));
    List<Place> named = places(court);
    if (told.isEmpty()) {
      List<Place> cities = named.stream().filter(Place::city).toList();
      return kind == CourtKind.CITY && cities.size() == 1
          ? local(cities.get(0), court, date)
          : unknown(court, region, null, date);
    }
    if (kind == null || kind == CourtKind.SUPREME) {
      return unknown(court, region, told.get(), date);
    }
    if (!kind.isLocal()) {
      return regional(kind, told.get(), court, date);
    }
    List<String> codes = regions.withSuccessors(told.get()).stream().map(Region::code).toList();
    return named.stream()
        .filter(place -> place.city() == (kind == CourtKind.CITY))
        .filter(place -> codes.contains(place.region()))
        .min((a, b) -> Integer.compare(codes.indexOf(a.region()), codes.indexOf(b.region())))
        .map(place -> local(place, court, date))
        .orElseGet(() -> unknown(court, region, told.get(), date));
  }

  /** A court that is being made of others, which is why its name is taken at its word. */
  private CourtPlace founded(String name) {
    CourtKind kind = CourtKind.of(name);
    Optional<Region> region = regions.in(name);
    return kind == CourtKind.INTERDISTRICT && region.isPresent()
        ? known(kind.russian(), kind.kazakh(), region.get(), name, null)
        : named(name, null, null);
  }

  private CourtPlace local(Place place, String court, LocalDate date) {
    Region today = regions.of(place.region());
    return known(place.courtRussian(), place.courtKazakh(), today, court, date);
  }

  private CourtPlace regional(CourtKind kind, Region region, String court, LocalDate date) {
    CourtPlace place = known(kind.russian(), kind.kazakh(), region, court, date);
    // Where no court is known to have been made of others, the name is short for the specialised.
    boolean shortName =
        kind == CourtKind.INTERDISTRICT
            && mergers.founded(place).map(day -> date != null && date.isBefore(day)).orElse(true);
    return shortName ? regional(CourtKind.CRIMINAL, region, court, date) : place;
  }

  private CourtPlace known(
      String russian, String kazakh, Region today, String court, LocalDate date) {
    Matcher number = NUMBER.matcher(court);
    String suffix = number.find() ? " №" + number.group(1) : "";
    Region then = onDay(today, date);
    return new CourtPlace(
        /* known= */ true,
        russian + suffix + ", " + today.russian(),
        kazakh + suffix + ", " + today.kazakh(),
        then.russian(),
        then.code(),
        today.code());
  }

  private CourtPlace unknown(String court, String region, Region told, LocalDate date) {
    if (told == null) {
      return new CourtPlace(/* known= */ false, court, court, region, null, null);
    }
    Region then = onDay(told, date);
    return new CourtPlace(
        /* known= */ false, court, court, then.russian(), then.code(), told.code());
  }

  /** The region that held this one's land on a day. */
  private Region onDay(Region region, LocalDate day) {
    return region.existed(day) || region.before() == null ? region : regions.of(region.before());
  }

  /** The listed places whose names stand in a court's name. */
  private List<Place> places(String court) {
    List<String> words =
        Arrays.stream(WORD_GAP.split(regions.without(court)))
            .filter(word -> !word.isEmpty())
            .toList();
    List<Place> found = new ArrayList<>();
    for (int length = LONGEST_PLACE; length >= 1; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        String key = Skeleton.of(String.join("", words.subList(i, i + length)));
        found.addAll(places.getOrDefault(key, List.of()));
      }
    }
    return found.stream().distinct().toList();
  }

  private static void add(
      Map<String, List<Place>> places, String region, JsonNode list, CourtKind kind) {
    for (JsonNode node : list) {
      List<String> names =
          Arrays.stream(node.textValue().split("\\|", -1)).map(String::strip).toList();
      Place place = new Place(region, kind == CourtKind.CITY, names);
      names.stream()
          .map(Skeleton::of)
          .distinct()
          .forEach(key -> places.computeIfAbsent(key, k -> new ArrayList<>()).add(place));
    }
  }

  private static Region region(JsonNode node) {
    List<String> aliases = new ArrayList<>();
    node.path("aliases").forEach(alias -> aliases.add(alias.textValue()));
    return new Region(
        node.get("code").textValue(),
        node.get("kk").textValue(),
        node.get("ru").textValue(),
        node.path("city").asBoolean(),
        node.hasNonNull("since") ? LocalDate.parse(node.get("since").asText()) : null,
        node.hasNonNull("before") ? node.get("before").textValue() : null,
        List.copyOf(aliases));
  }

  private static JsonNode read(Path file) {
    try {
      return new YAMLMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
