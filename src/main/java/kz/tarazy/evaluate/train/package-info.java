/**
 * Trains the recognisers that stand beside the rules, from the part of the paraphrase bank that may
 * be read and from annotated acts.
 *
 * <p>{@link kz.tarazy.evaluate.train.Samples} are labelled sentences; {@link
 * kz.tarazy.evaluate.train.Trainer} learns from them which segment tells a circumstance, {@link
 * kz.tarazy.evaluate.train.Outcomes} tell by cross-validation how sure a finding must be. The same
 * input gives the same model, byte for byte. May import {@code act}, {@code extract} and {@code
 * evaluate}; no Spark.
 */
package kz.tarazy.evaluate.train;
