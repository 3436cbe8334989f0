/**
 * The checks that hold an act against the law and against itself.
 *
 * <p>A check is one small class; what it is called, which norm it looks at and what it says stands
 * in {@code data-schema/norms/checks}. May import {@code act}, {@code text} and {@code norm}; never
 * Spark.
 */
package kz.tarazy.assess;
