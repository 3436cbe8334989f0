/**
 * The Spark jobs, one class a stage: each reads tables, maps a pure function over them and writes
 * tables.
 *
 * <p>{@link kz.tarazy.job.Warehouse} is the only way to a table. Beside {@code cli} this is the
 * only package that imports Spark.
 */
package kz.tarazy.job;
