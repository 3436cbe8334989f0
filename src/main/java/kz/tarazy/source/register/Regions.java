package kz.tarazy.source.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds a region by any form of its name. */
final class Regions {

  private static final Pattern AROUND =
      Pattern.compile(
          "(?iu)(?<a>\\p{L}+(?:[ -]\\p{L}+)?)\\s+(?:облыс|област)\\p{L}*"
              + "|област(?:ь|и)\\s+(?<b>\\p{L}+)");
  private static final Pattern CITY =
      Pattern.compile(
          "(?iu)(?:города?|г\\.)\\s*(?<a>\\p{L}+(?:-\\p{L}+)?)"
              + "|(?<b>\\p{L}+(?:-\\p{L}+)?)\\s+(?:қалас|қалалық|городск)\\p{L}*");
  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)\\b(?:област\\p{L}*|облыс\\p{L}*|город\\p{L}*|қала\\p{L}*)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Map<String, Region> regionsByStem = new LinkedHashMap<>();
  private final Map<String, Region> citiesByStem = new LinkedHashMap<>();

  Regions(List<Region> regions) {
    for (Region region : regions) {
      byCode.put(region.code(), region);
      Map<String, Region> stems = region.city() ? citiesByStem : regionsByStem;
      Stream.concat(Stream.of(region.kazakh(), region.russian()), region.aliases().stream())
          .map(name -> Skeleton.of(KIND.matcher(name).replaceAll("").strip()))
          .forEach(stem -> stems.put(stem, region));
    }
  }

  Region of(String code) {
    return byCode.get(code);
  }

  /** The region itself and those that were formed out of it. */
  List<Region> withSuccessors(Region region) {
    List<Region> all = new ArrayList<>(List.of(region));
    byCode.values().stream().filter(r -> region.code().equals(r.before())).forEach(all::add);
    return all;
  }

  /** The region named in a phrase, such as a court's full name or a region's own. */
  Optional<Region> in(String phrase) {
    Matcher city = CITY.matcher(phrase);
    while (city.find()) {
      Region found = citiesByStem.get(Skeleton.of(group(city)));
      if (found != null) {
        return Optional.of(found);
      }
    }
    Matcher around = AROUND.matcher(phrase);
    int from = 0;
    while (around.find(from)) {
      String name = group(around);
      Region found = regionsByStem.get(Skeleton.of(name));
      if (found == null) {
        found = regionsByStem.get(Skeleton.of(name.replaceFirst("^\\S+ ", "")));
      }
      if (found != null) {
        return Optional.of(found);
      }
      from = around.start() + 1;
    }
    return Optional.empty();
  }

  /** The region whose whole name this is, with or without the word for region or city. */
  Optional<Region> named(String name) {
    return in(name)
        .or(
            () -> {
              String stem = Skeleton.of(KIND.matcher(name).replaceAll("").strip());
              return Optional.ofNullable(regionsByStem.getOrDefault(stem, citiesByStem.get(stem)));
            });
  }

  /** A court's name without the region it lies in, so that only its own place is left. */
  String without(String court) {
    return AROUND
        .matcher(court)
        .replaceAll(
            match -> {
              String name = match.group(1) == null ? "" : match.group(1);
              boolean both = regionsByStem.containsKey(Skeleton.of(name)) || !name.contains(" ");
              return both ? " " : Matcher.quoteReplacement(name.replaceFirst(" .*", " "));
            });
  }

  private static String group(Matcher matcher) {
    return matcher.group("a") == null ? matcher.group("b") : matcher.group("a");
  }
}
