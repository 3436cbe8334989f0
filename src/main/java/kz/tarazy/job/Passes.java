package kz.tarazy.job;

import java.io.Serializable;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import kz.tarazy.measure.tally.Case;
import org.apache.spark.api.java.JavaRDD;

/** Sums over all acts in one pass: each part of the acts is added up where it lies. */
final class Passes {

  private static final int DEPTH = 2;

  private Passes() {}

  /** Adds an act to a sum and gives it back. */
  interface Add<S> extends BiFunction<S, Case, S>, Serializable {}

  /** Adds a sum to another and gives it back. */
  interface Merge<S> extends BinaryOperator<S>, Serializable {}

  /**
   * The sums of all acts.
   *
   * @param none sums of no act; copies of them are what the acts are added to
   */
  static <S extends Serializable> List<S> sum(
      JavaRDD<Case> acts, List<S> none, Add<S> add, Merge<S> merge) {
    if (none.isEmpty() || acts.getNumPartitions() == 0) {
      return none;
    }
    Packed<S> empty = new Packed<>(none);
    return acts.mapPartitions(
            part -> {
              List<S> sums = empty.sums();
              while (part.hasNext()) {
                Case act = part.next();
                sums.replaceAll(sum -> add.apply(sum, act));
              }
              return List.of(empty).iterator();
            })
        .treeReduce(
            (one, other) -> {
              List<S> sums = one.sums();
              for (int i = 0; i < sums.size(); i++) {
                sums.set(i, merge.apply(sums.get(i), other.sums().get(i)));
              }
              return one;
            },
            DEPTH)
        .sums();
  }
}
