/**
 * Trains the models that stand beside the rules, from the part of the paraphrase bank that may be
 * read and from annotated acts.
 *
 * <p>{@link kz.tarazy.evaluate.train.Samples} are labelled sentences; {@link
 * kz.tarazy.evaluate.train.Trainer} learns from them which segment tells a circumstance, {@link
 * kz.tarazy.evaluate.train.Outcomes} tell by cross-validation how sure that makes. {@link
 * kz.tarazy.evaluate.train.StatusSamples} are places of facts with what the court made of them;
 * {@link kz.tarazy.evaluate.train.StatusLearner} learns both looks from them, the first by {@link
 * kz.tarazy.evaluate.train.ClassifierLearner}, the second by {@link
 * kz.tarazy.evaluate.train.TreesLearner}. {@link kz.tarazy.evaluate.train.OwnerSamples} tell, of
 * the same places, whose they are. The same input gives the same models, byte for byte. May import
 * {@code act}, {@code extract} and {@code evaluate}; no Spark.
 */
package kz.tarazy.evaluate.train;
