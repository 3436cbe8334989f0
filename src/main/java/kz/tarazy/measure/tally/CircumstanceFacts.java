package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.Concept;
import kz.tarazy.norm.Ground;
import kz.tarazy.norm.Norm;
import kz.tarazy.norm.NormEdition;

/** What the catalogue says of the circumstances, in a form that goes to every worker. */
public final class CircumstanceFacts implements Serializable {

  /** The columns of the six grounds, in the order in which the catalogue tells them. */
  public static final List<Column> GROUNDS =
      List.of(
          Column.GROUND_NATURE,
          Column.GROUND_LINK,
          Column.GROUND_DANGER,
          Column.GROUND_OFFENDER,
          Column.GROUND_CONDITIONS,
          Column.GROUND_REGULATION);

  private static final long serialVersionUID = 1L;

  private final TreeMap<String, ArrayList<Listing>> listings = new TreeMap<>();
  private final TreeMap<String, EnumMap<Column, String>> grounds = new TreeMap<>();
  private final TreeMap<String, String> items = new TreeMap<>();

  private record Listing(String edition, LocalDate from, LocalDate to) implements Serializable {

    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  private CircumstanceFacts() {}

  /** The circumstances of a catalogue. */
  public static CircumstanceFacts of(Catalogue catalogue) {
    CircumstanceFacts facts = new CircumstanceFacts();
    for (Concept concept : catalogue.circumstances()) {
      facts.items.put(concept.code(), concept.provision());
      ArrayList<Listing> listed = new ArrayList<>();
      for (NormEdition edition : editions(catalogue, concept.provision())) {
        listed.add(new Listing(edition.id(), edition.period().from(), edition.period().to()));
      }
      facts.listings.put(concept.code(), listed);
      List<Ground> told = catalogue.grounds(concept.code());
      EnumMap<Column, String> values = new EnumMap<>(Column.class);
      if (told.size() == GROUNDS.size()) {
        for (int k = 0; k < told.size(); k++) {
          if (told.get(k).value() != null) {
            values.put(GROUNDS.get(k), told.get(k).value());
          }
        }
      }
      facts.grounds.put(concept.code(), values);
    }
    return facts;
  }

  /** The editions of the norm that a provision stands in: its own, else that of what it is in. */
  private static List<NormEdition> editions(Catalogue catalogue, String provision) {
    for (String at = provision; ; at = at.substring(0, at.lastIndexOf('.'))) {
      List<NormEdition> editions = catalogue.norm(at).map(Norm::editions).orElse(List.of());
      if (!editions.isEmpty() || at.lastIndexOf('.') < 0) {
        return editions;
      }
    }
  }

  /** The edition that lists each circumstance on a day; none where the day is not known. */
  public Map<String, String> on(LocalDate day) {
    Map<String, String> editions = new TreeMap<>();
    if (day != null) {
      listings.forEach(
          (code, listed) ->
              listed.stream()
                  .filter(listing -> listing.holds(day))
                  .findFirst()
                  .ifPresent(listing -> editions.put(code, listing.edition())));
    }
    return editions;
  }

  /** The grounds of a circumstance; empty where the catalogue does not tell them. */
  public Map<Column, String> grounds(String code) {
    return grounds.getOrDefault(code, new EnumMap<>(Column.class));
  }

  /** The item of the law that a circumstance stands in, or null. */
  public String item(String code) {
    return items.get(code);
  }
}
