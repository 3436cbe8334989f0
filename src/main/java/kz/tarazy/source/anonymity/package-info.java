/**
 * The anonymity gate: looks for what identifies a person before an act is stored.
 *
 * <p>It is the last line, not the anonymisation itself: acts are expected to come with names
 * replaced. A finding says what kind of data stands where, never the data. Given names, endings of
 * surnames and what is allowed are data in {@code data-schema/input/anonymity.yaml}. May import
 * {@code act} and {@code text}; never Spark.
 */
package kz.tarazy.source.anonymity;
