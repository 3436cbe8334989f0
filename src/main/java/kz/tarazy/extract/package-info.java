/**
 * What an act says: its people, charges, penalties, circumstances and citations.
 *
 * <p>{@link kz.tarazy.extract.Cast} knows who the defendants are and whom a stretch of text
 * concerns; everything else asks it. {@link kz.tarazy.extract.ActReader} puts the readings
 * together; it is a pure function of an act. Inside the package offsets are those of {@link
 * kz.tarazy.text.ActText#text()}; only the reader turns them into offsets of the stored text.
 *
 * <p>May import {@code act}, {@code text}, {@code norm} and Lucene; never Spark.
 */
package kz.tarazy.extract;
