/**
 * The sufficient statistics of a declared measure, added up act by act: what a worker does with the
 * acts it has, without Spark. Tallies of two parts of a corpus can be added to those of the whole
 * in any order; every sum is of whole numbers, so that the result never depends on that order.
 */
package kz.tarazy.measure.tally;
