/**
 * The report: disclosure control, then pages and tables anybody can open.
 *
 * <p>{@link kz.tarazy.publish.Report#write} takes plain rows and knows nothing of where they are
 * stored. {@link kz.tarazy.publish.Suppression} decides first what may be shown; every renderer
 * reads its result, never the rows themselves, so that no page, file or list of acts can show what
 * another hides. Texts are data in {@code data-schema/messages}. Imports {@code act} and {@code
 * measure}; no Spark.
 */
package kz.tarazy.publish;
