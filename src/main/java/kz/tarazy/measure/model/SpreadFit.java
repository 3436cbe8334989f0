package kz.tarazy.measure.model;

import java.util.List;
import kz.tarazy.measure.Estimate;

/**
 * How courts differ in the spread of their sentences, the mean being modelled.
 *
 * @param typical standard deviation within a typical court
 * @param variance variance between courts of the logarithm of that deviation
 * @param p probability of such differences if all courts had one spread
 * @param courts shrunken deviations of the logarithm; 0 is the typical court
 */
public record SpreadFit(Estimate typical, Estimate variance, double p, List<CourtEffect> courts) {

  public SpreadFit {
    courts = List.copyOf(courts);
  }
}
