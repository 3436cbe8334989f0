/**
 * The trained models that stand beside the rules: one finds circumstances in wordings that no rule
 * knows, one tells what the court made of a fact, one whose it is.
 *
 * <p>A sentence is a {@link kz.tarazy.extract.learned.Passage}; its enumerated items and the runs
 * of neighbouring ones are {@link kz.tarazy.extract.learned.Segment}s, which a linear model of the
 * language weighs for every circumstance. What it finds becomes a fact like one that a rule found.
 * A place where a fact is told is a {@link kz.tarazy.extract.learned.Setting}; a {@link
 * kz.tarazy.extract.learned.StatusModel} tells its status by a linear first look and by {@link
 * kz.tarazy.extract.learned.Trees} that see the {@link kz.tarazy.extract.learned.Neighbourhood}
 * too. Trees of all languages together tell whose a fact is. Training lives in {@code evaluate};
 * here is only what reading needs, so that both sides see a sentence alike.
 *
 * <p>May import {@code act}, {@code text} and {@code extract.lexicon}; never Spark.
 */
package kz.tarazy.extract.learned;
