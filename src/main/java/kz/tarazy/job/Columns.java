package kz.tarazy.job;

import java.util.List;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Names of columns in the form that Spark's joins take. */
final class Columns {

  private Columns() {}

  static Seq<String> named(String... names) {
    return CollectionConverters.asScala(List.of(names)).toSeq();
  }
}
