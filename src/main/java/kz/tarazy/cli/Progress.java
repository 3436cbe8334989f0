package kz.tarazy.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tarazy.job.TaskCount;

/**
 * Tells how far a stage is: one line that is rewritten on a terminal, plain lines otherwise. Says
 * counts and times, never a word of an act.
 */
final class Progress {

  private final PrintWriter out;
  private final TaskCount tasks;
  private final RunMetrics metrics;
  private final boolean terminal = Terminal.attached();

  Progress(PrintWriter out, TaskCount tasks, RunMetrics metrics) {
    this.out = out;
    this.metrics = metrics;
    this.tasks = tasks;
  }

  /** Runs a stage whose result is told as a sentence. */
  void stage(String name, Callable<StageResult> stage) throws Exception {
    long start = System.nanoTime();
    if (!terminal) {
      out.printf("%-8s started%n", name);
    }
    AtomicInteger done = new AtomicInteger();
    tasks.listen(
        () -> {
          int count = done.incrementAndGet();
          if (terminal) {
            out.printf("\r%-8s %d tasks", name, count);
            out.flush();
          }
        });
    StageResult result = stage.call();
    tasks.listen(() -> {});
    double seconds = (System.nanoTime() - start) / 1e9;
    String speed =
        result.worked() == 0
            ? ""
            : String.format(Locale.ROOT, ", %.1f/s", result.worked() / seconds);
    out.printf(
        Locale.ROOT,
        "%s%-8s %s (%.1f s%s)%n",
        terminal ? "\r\033[K" : "",
        name,
        result.told(),
        seconds,
        speed);
    metrics.add(name, result, seconds);
    out.flush();
  }
}
