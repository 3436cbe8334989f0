/**
 * Synthetic acts with known truth, for the demonstration, load tests and tests of the estimators.
 *
 * <p>An act is drawn in two steps that know nothing of each other: what happened and what the court
 * decided ({@link kz.tarazy.generate.CaseDraw}, language-free), and how the act tells it ({@link
 * kz.tarazy.generate.ActWriter}). Priors and wordings are data in {@code
 * data-schema/sample/generator}. Courts and regions are invented and say so in their names, so that
 * nobody takes a planted figure for one of a real court. Imports only {@code act}; no Spark, and
 * nothing of the extractor: the truth is known from the drawing, never read back from the text.
 */
package kz.tarazy.generate;
