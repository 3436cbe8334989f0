/**
 * What is measured, as {@code data-schema/measures/*.yaml} declares it: population, unit, outcome,
 * strata, covariates, minimum, methods and the words that explain it.
 *
 * <p>Only the estimators themselves are Java; what they are applied to is read from these files.
 * Imports nothing of the project but {@code act}.
 */
package kz.tarazy.measure.declared;
