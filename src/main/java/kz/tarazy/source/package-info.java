/**
 * Readers of the outside formats: from files of any shape to court acts or to refusals with a
 * reason.
 *
 * <p>The way of one record: {@link kz.tarazy.source.InputFiles} lists what lies in the input,
 * {@link kz.tarazy.source.RecordReader} turns one file into a stream of records, {@link
 * kz.tarazy.source.ActIntake} makes an act of a record or says why it cannot. Nothing is dropped on
 * the way: what goes in is accepted, refused as a {@link kz.tarazy.source.Quarantine}, or (by the
 * job, which sees all records) found to be a duplicate. No refusal carries words of an act.
 *
 * <p>What a source calls its fields, and the sentence behind each reason, is data in {@code
 * data-schema/input}. May import {@code act} and {@code text}; never Spark.
 */
package kz.tarazy.source;
