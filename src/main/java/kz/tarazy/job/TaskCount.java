package kz.tarazy.job;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Tells a listener of every finished Spark task. */
public final class TaskCount extends SparkListener {

  private volatile Runnable listener = () -> {};

  /** Counts the tasks of a warehouse's session. */
  public static TaskCount of(Warehouse warehouse) {
    TaskCount tasks = new TaskCount();
    warehouse.spark().sparkContext().addSparkListener(tasks);
    return tasks;
  }

  /** Sets who is told from now on. */
  public void listen(Runnable newListener) {
    listener = newListener;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd end) {
    listener.run();
  }
}
