package kz.tarazy.norm;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.tarazy.act.PenaltyUnit;
import org.hipparchus.fraction.BigFraction;

/**
 * The limits of one kind of punishment under one edition of the law.
 *
 * @param category category of the offence
 * @param unit unit of the limits, or null for a kind without a term
 * @param minimum the lowest amount; zero where nothing holds it up
 * @param maximum the highest amount, or null for a kind without a term
 * @param barredBy the provision that bars this kind altogether, or null
 * @param decidedBy the provision that set the maximum
 * @param edition id of that provision's edition
 * @param applied the roles of the norms that set or lowered the maximum
 * @param assumed groups of offences that were assumed to hold the offence or not, by code
 * @param steps the derivation, one line a step, free of any language
 */
public record Limit(
    Category category,
    PenaltyUnit unit,
    BigFraction minimum,
    BigFraction maximum,
    String barredBy,
    String decidedBy,
    String edition,
    Set<Role> applied,
    Map<String, Boolean> assumed,
    List<String> steps) {

  public Limit {
    applied = Set.copyOf(applied);
    assumed = Collections.unmodifiableMap(new TreeMap<>(assumed));
    steps = List.copyOf(steps);
  }

  /** Whether an amount stays at or under the maximum and the kind may be imposed at all. */
  public boolean allows(BigFraction amount) {
    return barredBy == null && (maximum == null || amount.compareTo(maximum) <= 0);
  }

  /** Whether an amount is at or over the minimum. */
  public boolean reaches(BigFraction amount) {
    return amount.compareTo(minimum) >= 0;
  }

  /** An amount exactly: a whole number, or a whole and a proper fraction. */
  public static String text(BigFraction amount) {
    BigInteger[] parts = amount.getNumerator().divideAndRemainder(amount.getDenominator());
    if (parts[1].signum() == 0) {
      return parts[0].toString();
    }
    String proper = parts[1] + "/" + amount.getDenominator();
    return parts[0].signum() == 0 ? proper : parts[0] + " " + proper;
  }
}
