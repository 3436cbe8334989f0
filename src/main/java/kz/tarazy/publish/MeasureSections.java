package kz.tarazy.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Wording;
import kz.tarazy.publish.PageModel.Funnel;
import kz.tarazy.publish.PageModel.Row;
import kz.tarazy.publish.PageModel.Section;
import kz.tarazy.publish.PageModel.Subject;
import kz.tarazy.publish.PageModel.Table;

/** The measures as sections of the page in one language. */
final class MeasureSections {
  private final Published published;
  private final Map<String, Declaration> declared;
  private final Subjects subjects;
  private final Messages messages;
  private final AlphabeticOrder order;
  private final Set<List<String>> outside = new HashSet<>();

  MeasureSections(
      Published published,
      Map<String, Declaration> declared,
      Subjects subjects,
      Messages messages) {
    this.published = published;
    this.declared = declared;
    this.subjects = subjects;
    this.messages = messages;
    order = new AlphabeticOrder(messages.language());
    for (CourtDeviation court : published.deviations()) {
      if (FunnelPlot.outside(court)) {
        outside.add(List.of(court.measure(), court.subject(), court.court()));
      }
    }
  }

  /** One section a measure, in the order of the rows. */
  List<Section> sections() {
    Map<String, List<Measure>> byMeasure = new LinkedHashMap<>();
    published
        .measures()
        .forEach(row -> byMeasure.computeIfAbsent(row.measure(), id -> new ArrayList<>()).add(row));
    List<Section> sections = new ArrayList<>();
    byMeasure.forEach((id, rows) -> sections.add(section(id, rows)));
    return sections;
  }

  private Section section(String id, List<Measure> rows) {
    Declaration declaration = declared.get(id);
    String title = declaration == null ? id : words(declaration.title());
    String explanation = declaration == null ? "" : words(declaration.explanation());
    String population = rows.get(0).population();
    String unit = declaration == null ? "" : declaration.unit().code();
    List<Measure> whole =
        rows.stream()
            .filter(row -> row.dimension().equals("all"))
            .sorted(Comparator.comparing(Measure::subject, order))
            .toList();
    String main =
        whole.stream().max(Comparator.comparing(Measure::n)).map(Measure::subject).orElse("");
    Map<String, List<Measure>> bySubject = new TreeMap<>(order);
    rows.forEach(
        row -> bySubject.computeIfAbsent(row.subject(), name -> new ArrayList<>()).add(row));
    List<Subject> details = new ArrayList<>();
    bySubject.forEach(
        (subject, cells) -> details.add(subject(id, subject, cells, subject.equals(main))));
    return new Section(
        slug(id),
        title,
        explanation,
        messages.text(
            "population",
            messages.textOr("population." + population, population),
            messages.textOr("unit." + unit, unit)),
        new Table(
            messages.text("whole_caption", title),
            messages.text("subject"),
            whole.stream().map(this::wholeRow).toList()),
        details);
  }

  private Subject subject(String measure, String subject, List<Measure> rows, boolean open) {
    Map<String, List<Measure>> byDimension = new LinkedHashMap<>();
    for (Measure row : rows) {
      if (!row.dimension().equals("all")) {
        byDimension.computeIfAbsent(row.dimension(), name -> new ArrayList<>()).add(row);
      }
    }
    List<Table> tables = new ArrayList<>();
    byDimension.forEach((dimension, cells) -> tables.add(table(dimension, cells)));
    String name = subjects.name(subject, messages);
    return new Subject(
        slug(measure + "-" + subject), subject, name, open, funnel(measure, subject, name), tables);
  }

  private Table table(String dimension, List<Measure> cells) {
    List<Row> rows =
        cells.stream()
            .map(cell -> row(cell, level(cell)))
            .sorted(Comparator.comparing(Row::label, order))
            .toList();
    return new Table(
        messages.has("dimension." + dimension)
            ? messages.text("dimension." + dimension)
            : messages.text("dimension.other", dimension),
        messages.textOr("level." + dimension, messages.text("level.other")),
        rows);
  }

  private Funnel funnel(String measure, String subject, String name) {
    FunnelPlot plot = published.plot(measure, subject);
    if (plot == null) {
      return null;
    }
    List<CourtDeviation> courts = plot.courts();
    String target = messages.percent(courts.get(0).target());
    long beyond = courts.stream().filter(FunnelPlot::outside).count();
    return new Funnel(
        slug("funnel-" + measure + "-" + subject),
        messages.text("funnel_title", name),
        messages.text("funnel_desc", target, messages.whole(beyond), messages.whole(courts.size())),
        messages.text("funnel_dispersion", messages.decimal(courts.get(0).dispersion())),
        plot.dots(messages),
        plot.limits().low95(),
        plot.limits().high95(),
        plot.limits().low998(),
        plot.limits().high998(),
        plot.target(),
        target,
        plot.acrossTicks(messages),
        plot.upTicks());
  }

  private Row wholeRow(Measure row) {
    return row(row, subjects.name(row.subject(), messages));
  }

  private Row row(Measure row, String label) {
    boolean hidden = published.hides(row);
    boolean figure = !hidden && row.estimate() != null;
    String mark = messages.text("suppressed_mark");
    double low = figure && row.lower() != null ? row.lower() : 0;
    double high = figure && row.upper() != null ? row.upper() : 0;
    boolean interval = figure && row.lower() != null && row.upper() != null;
    boolean rate = row.successes() != null;
    String value =
        !figure ? "—" : rate ? messages.percent(row.estimate()) : messages.decimal(row.estimate());
    String span =
        rate ? messages.percents(low, high) : messages.decimal(low) + "…" + messages.decimal(high);
    String note = "";
    if (!hidden && !figure) {
      note = messages.textOr("reason." + row.note(), messages.text("not_estimable"));
    }
    return new Row(
        label,
        row.subject(),
        hidden ? mark : messages.whole(row.n()),
        hidden ? mark : row.successes() == null ? "" : messages.whole(row.successes()),
        hidden ? mark : value,
        interval ? span : "",
        interval && rate ? point(low) : null,
        interval && rate ? point(high - low) : null,
        figure && rate ? point(row.estimate()) : null,
        note,
        hidden,
        row.dimension().equals("court")
            && outside.contains(List.of(row.measure(), row.subject(), row.level())),
        slug(row.measure() + "-" + row.subject()),
        hidden ? null : published.evidenceLink(row, messages.language()));
  }

  private String level(Measure cell) {
    return messages.textOr(cell.dimension() + "." + cell.level(), cell.level());
  }

  private String words(Wording wording) {
    Map<String, String> words = new HashMap<>();
    words.put("kk", wording.kk());
    words.put("ru", wording.ru());
    words.put("en", wording.en());
    return words.get(messages.language());
  }

  private static String point(double share) {
    return String.format(Locale.ROOT, "%.1f", 100 * share);
  }

  static String slug(String text) {
    return text.replaceAll("[^A-Za-z0-9_]+", "-");
  }
}
