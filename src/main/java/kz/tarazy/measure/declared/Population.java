package kz.tarazy.measure.declared;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The units a measure is taken over.
 *
 * @param id the id that every row of the measure carries
 * @param where conditions, all of which a unit must meet; the first it misses is the reason it is
 *     excluded and counted under
 * @param edition {@code governing}: the edition that governed each case; else the id of one edition
 * @param bases for outcomes of sentence, the bases the measure is given on; else empty
 */
public record Population(String id, List<Filter> where, String edition, List<Basis> bases)
    implements Serializable {

  public Population {
    Required.key("id", id);
    Required.key("edition", edition);
    where = where == null ? List.of() : List.copyOf(where);
    bases = bases == null ? List.of() : List.copyOf(bases);
    Set<Column> columns = new HashSet<>();
    for (Filter filter : where) {
      if (!columns.add(filter.column())) {
        throw new IllegalArgumentException(
            "A population must not filter twice on " + filter.column().code());
      }
    }
  }

  /** The first condition the unit misses; empty if it belongs to the population. */
  public Optional<Filter> exclusion(Map<Column, String> unit) {
    return where.stream().filter(filter -> !filter.accepts(unit)).findFirst();
  }
}
