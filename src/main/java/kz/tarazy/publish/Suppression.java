package kz.tarazy.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tarazy.measure.Measure;

/**
 * Decides which figures are withheld: those of fewer units than the minimum, and as many more as it
 * takes that none of them can be computed from totals.
 *
 * <p>Within one measure and subject the cells of a split add up to the whole, and the courts of a
 * region to the region. A sum of which one cell is withheld gives that cell away, and so does one
 * whose withheld cells together stay under the minimum; the smallest open cell is then withheld
 * too, until no sum gives anything away. L. Willenborg, T. de Waal, <i>Elements of Statistical
 * Disclosure Control</i> (2001), complementary cell suppression. A cell of no units is open: it
 * tells of nobody. The figure of a whole population is withheld only if it is itself too small.
 */
final class Suppression {

  /** One figure's place. */
  record Cell(String measure, String population, String subject, String dimension, String level) {

    static Cell of(Measure row) {
      return new Cell(row.measure(), row.population(), row.subject(), row.dimension(), row.level());
    }
  }

  private record Topic(String measure, String population, String subject) {}

  private final Set<Cell> withheld = new HashSet<>();
  private final Map<Cell, Long> units = new LinkedHashMap<>();
  private final long minimum;

  private Suppression(long minimum) {
    this.minimum = minimum;
  }

  /**
   * @param regionOfCourt region of each court, where known
   * @param minimum the fewest units a figure is shown for
   */
  static Suppression of(List<Measure> rows, Map<String, String> regionOfCourt, long minimum) {
    Suppression suppression = new Suppression(minimum);
    Map<Topic, Map<String, List<Cell>>> topics = new LinkedHashMap<>();
    for (Measure row : rows) {
      Cell cell = Cell.of(row);
      suppression.units.put(cell, row.n());
      if (row.n() > 0 && row.n() < minimum) {
        suppression.withheld.add(cell);
      }
      topics
          .computeIfAbsent(
              new Topic(row.measure(), row.population(), row.subject()),
              topic -> new LinkedHashMap<>())
          .computeIfAbsent(row.dimension(), dimension -> new ArrayList<>())
          .add(cell);
    }
    topics.values().forEach(topic -> suppression.protect(sums(topic, regionOfCourt)));
    return suppression;
  }

  boolean hides(Cell cell) {
    return withheld.contains(cell);
  }

  boolean hides(Measure row) {
    return hides(Cell.of(row));
  }

  int count() {
    return withheld.size();
  }

  /** A total and the parts it is the sum of; the total may be null where no row gives it. */
  private record Sum(Cell total, List<Cell> parts) {}

  private static List<Sum> sums(
      Map<String, List<Cell>> byDimension, Map<String, String> regionOfCourt) {
    List<Cell> whole = byDimension.getOrDefault("all", List.of());
    Cell total = whole.isEmpty() ? null : whole.get(0);
    List<Sum> sums = new ArrayList<>();
    byDimension.forEach(
        (dimension, cells) -> {
          if (!dimension.equals("all")) {
            sums.add(new Sum(total, cells));
          }
        });
    Map<String, List<Cell>> courtsOfRegion = new LinkedHashMap<>();
    for (Cell court : byDimension.getOrDefault("court", List.of())) {
      String region = regionOfCourt.get(court.level());
      if (region != null) {
        courtsOfRegion.computeIfAbsent(region, name -> new ArrayList<>()).add(court);
      }
    }
    for (Cell region : byDimension.getOrDefault("region", List.of())) {
      List<Cell> courts = courtsOfRegion.get(region.level());
      if (courts != null) {
        sums.add(new Sum(region, courts));
      }
    }
    return sums;
  }

  private void protect(List<Sum> sums) {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Sum sum : sums) {
        changed |= protect(sum);
      }
    }
  }

  /** Withholds one more cell of a sum that gives something away; false if there is no need. */
  private boolean protect(Sum sum) {
    List<Cell> hidden = sum.parts().stream().filter(withheld::contains).toList();
    boolean totalHidden = sum.total() != null && withheld.contains(sum.total());
    long hiddenUnits = hidden.stream().mapToLong(units::get).sum();
    boolean safe =
        totalHidden
            ? !hidden.isEmpty()
            : hidden.isEmpty() || (hidden.size() > 1 && hiddenUnits >= minimum);
    if (safe) {
      return false;
    }
    List<Cell> open =
        sum.parts().stream()
            .filter(cell -> !withheld.contains(cell) && units.get(cell) > 0)
            .sorted(Comparator.comparing((Cell cell) -> units.get(cell)).thenComparing(Cell::level))
            .toList();
    if (!open.isEmpty()) {
      return withheld.add(open.get(0));
    }
    return sum.total() != null && withheld.add(sum.total());
  }

  /** Number of figures there are. */
  int cells() {
    return units.size();
  }

  /** Units of a cell, for tests. */
  Map<Cell, Long> units() {
    return new HashMap<>(units);
  }
}
