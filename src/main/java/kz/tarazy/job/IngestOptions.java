package kz.tarazy.job;

import kz.tarazy.source.AnonymityPolicy;

/**
 * How a load is taken.
 *
 * @param anonymity what is done with acts that hold personal data
 * @param drop what is done with a load in which a court has shrunk
 */
public record IngestOptions(AnonymityPolicy anonymity, DropPolicy drop) {

  /** Personal data and shrunken loads are refused. */
  public static IngestOptions standard() {
    return new IngestOptions(AnonymityPolicy.REFUSE, DropPolicy.REFUSE);
  }
}
