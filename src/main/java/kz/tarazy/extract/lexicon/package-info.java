/**
 * The lexicon: phrase rules for circumstances and cue words, and the engine that finds them.
 *
 * <p>A rule is a Lucene query in {@code data-schema/lexicon}, so that a lawyer reads and extends
 * the rules without Java. {@link kz.tarazy.extract.lexicon.Lexicon} holds the rules compiled,
 * {@link kz.tarazy.extract.lexicon.ActIndex} analyses an act once and finds their words in it. What
 * the court made of the words is not decided here.
 *
 * <p>May import {@code act}, {@code text} and Lucene; never Spark.
 */
package kz.tarazy.extract.lexicon;
