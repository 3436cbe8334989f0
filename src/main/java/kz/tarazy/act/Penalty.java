package kz.tarazy.act;

/**
 * One punishment imposed.
 *
 * @param defendant label of the defendant
 * @param scope for one count or the final sentence
 * @param charge ordinal of the count, or null for the final sentence
 * @param kind kind of punishment or outcome
 * @param amount amount in {@code unit}; null for life, release and acquittal
 * @param unit unit of the amount, or null with it
 * @param conditional whether the sentence is suspended (шартты, условно); told of the final one
 * @param probationMonths probation control, in months, or null
 */
public record Penalty(
    String defendant,
    PenaltyScope scope,
    Integer charge,
    PenaltyKind kind,
    Integer amount,
    PenaltyUnit unit,
    boolean conditional,
    Integer probationMonths,
    Span span) {}
