/**
 * The domain: one court act and everything that is read from it, as immutable records.
 *
 * <p>Nothing here knows how an act is stored, analysed or checked: the package imports neither
 * Spark nor Lucene nor any other package of the project. A table of the warehouse holds records of
 * one of these types; {@code data-schema/tables} declares the same columns in snake case.
 */
package kz.tarazy.act;
