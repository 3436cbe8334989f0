package kz.tarazy.measure.model;

/**
 * The lower triangular factor of the covariance of intercepts and slopes, relative to σ: rows (a,
 * 0) and (b, c).
 */
record RelativeFactor(double a, double b, double c) {}
