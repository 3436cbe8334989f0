/**
 * Models of courts: multilevel likelihoods and what is read off their fits.
 *
 * <p>All of them take sufficient statistics (one cell a court and covariate pattern), so that what
 * grows with the number of cases stays in the aggregation. Optimisation, linear algebra and
 * distributions are Hipparchus's; only the likelihoods are written here. Imports nothing of the
 * project but {@code measure}'s estimates and reasons.
 */
package kz.tarazy.measure.model;
