package kz.tarazy.measure;

/**
 * How the statistical card (form 1-R) and the text of the act agree on one circumstance, over the
 * defendants of one court that have both.
 *
 * @param court the court
 * @param both defendants with the circumstance in card and text
 * @param cardOnly defendants with it in the card alone
 * @param textOnly defendants with it in the text alone
 * @param neither defendants without it in either
 */
public record CardCount(String court, long both, long cardOnly, long textOnly, long neither) {

  long n() {
    return both + cardOnly + textOnly + neither;
  }

  CardCount plus(CardCount other) {
    return new CardCount(
        court,
        both + other.both,
        cardOnly + other.cardOnly,
        textOnly + other.textOnly,
        neither + other.neither);
  }
}
