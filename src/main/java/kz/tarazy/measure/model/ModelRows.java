package kz.tarazy.measure.model;

import java.util.List;
import java.util.stream.Stream;
import kz.tarazy.measure.Measure;

/**
 * What a model says, as rows of the tables.
 *
 * @param measures its figures
 * @param courts deviations of the courts
 */
public record ModelRows(List<Measure> measures, List<CourtEstimate> courts) {

  public ModelRows {
    measures = List.copyOf(measures);
    courts = List.copyOf(courts);
  }

  /** Both together. */
  public ModelRows plus(ModelRows other) {
    return new ModelRows(
        Stream.concat(measures.stream(), other.measures.stream()).toList(),
        Stream.concat(courts.stream(), other.courts.stream()).toList());
  }
}
