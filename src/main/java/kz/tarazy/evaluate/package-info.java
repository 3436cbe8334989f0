/**
 * How good the extractor is: annotated acts, the comparison of a reading with them, and the scores.
 *
 * <p>Both sides are brought to the same {@link kz.tarazy.evaluate.Facts}, and facts are counted as
 * multisets, so that two counts of the same article are two facts. The paraphrase bank is scored
 * beside them, sentence by sentence, each inside the same minimal act. May import {@code act} and
 * {@code extract}; no Spark.
 */
package kz.tarazy.evaluate;
