package kz.tarazy.norm;

import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.PenaltyUnit;

/**
 * What a sanction or the general part allows of one kind of punishment.
 *
 * @param unit unit of the limits; null for a kind without a term
 * @param minimum the lowest amount, or null where none is named
 * @param maximum the highest amount, or null where none is named
 */
public record PenaltyRange(PenaltyKind kind, PenaltyUnit unit, Integer minimum, Integer maximum) {}
