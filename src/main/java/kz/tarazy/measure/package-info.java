/**
 * The measures of consistency: estimators and their intervals, as pure functions of counts.
 *
 * <p>What grows with the number of acts is aggregated before it comes here. No Spark.
 */
package kz.tarazy.measure;
