/**
 * The trained recogniser that stands beside the rules: it finds circumstances in wordings that no
 * rule knows.
 *
 * <p>A sentence is a {@link kz.tarazy.extract.learned.Passage}; its enumerated items and the runs
 * of neighbouring ones are {@link kz.tarazy.extract.learned.Segment}s, which a linear model of the
 * language weighs for every circumstance. What it finds becomes a fact like one that a rule found;
 * what the court made of it is decided elsewhere. Training lives in {@code evaluate}; here is only
 * what reading needs, so that both sides see a sentence alike.
 *
 * <p>May import {@code act}, {@code text} and {@code extract.lexicon}; never Spark.
 */
package kz.tarazy.extract.learned;
