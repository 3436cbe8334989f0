package kz.tarazy.publish;

import java.util.List;

/** What the page's template is filled with: texts and numbers as they are to stand there. */
final class PageModel {

  private PageModel() {}

  /** One figure; {@code lower}, {@code width} and {@code at} place its bar on a scale to 100. */
  public record Row(
      String label,
      String code,
      String n,
      String outcome,
      String rate,
      String interval,
      String lower,
      String width,
      String at,
      String note,
      boolean hidden,
      boolean outside,
      String anchor,
      String evidence) {}

  /** Figures of one split. */
  public record Table(String caption, String head, List<Row> rows) {}

  /** A funnel plot. */
  public record Funnel(
      String id,
      String title,
      String description,
      String dispersion,
      List<FunnelPlot.Dot> dots,
      String inner95Low,
      String inner95High,
      String outer998Low,
      String outer998High,
      String target,
      String targetRate,
      List<FunnelPlot.Tick> across,
      List<FunnelPlot.Tick> up) {}

  /** All splits of one subject. */
  public record Subject(
      String id, String code, String name, boolean open, Funnel funnel, List<Table> tables) {}

  /** One measure. */
  public record Section(
      String id,
      String title,
      String explanation,
      String population,
      Table main,
      List<Subject> subjects) {}

  /** A name with a number or a version. */
  public record Pair(String name, String value) {}
}
