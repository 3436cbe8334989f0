/**
 * The text of an act: characters, language, layout and words.
 *
 * <p>{@link kz.tarazy.text.ActText} is where everything begins: the stored text normalised once,
 * with a way back to the stored offsets, and its paragraphs, sections and sentences. The Kazakh and
 * Russian analyzers turn words into terms for Lucene.
 *
 * <p>May import {@code act} and Lucene; never Spark.
 */
package kz.tarazy.text;
