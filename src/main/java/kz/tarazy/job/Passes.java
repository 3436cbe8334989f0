package kz.tarazy.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import kz.tarazy.measure.tally.Case;
import org.apache.commons.lang3.SerializationUtils;
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
    ArrayList<S> empty = new ArrayList<>(none);
    byte[] all =
        acts.mapPartitions(
                part -> {
                  ArrayList<S> sums = empty;
                  while (part.hasNext()) {
                    Case act = part.next();
                    for (int i = 0; i < sums.size(); i++) {
                      sums.set(i, add.apply(sums.get(i), act));
                    }
                  }
                  return List.of(packed(sums)).iterator();
                })
            .treeReduce(
                (one, other) -> {
                  List<S> sums = unpacked(one);
                  List<S> more = unpacked(other);
                  for (int i = 0; i < sums.size(); i++) {
                    sums.set(i, merge.apply(sums.get(i), more.get(i)));
                  }
                  return packed(sums);
                },
                DEPTH);
    return unpacked(all);
  }

  /** Sums travel to the driver packed: they are many small numbers under long names. */
  private static <S extends Serializable> byte[] packed(List<S> sums) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
      SerializationUtils.serialize(new ArrayList<>(sums), packing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static <S extends Serializable> List<S> unpacked(byte[] sums) {
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(sums))) {
      return SerializationUtils.<ArrayList<S>>deserialize(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
