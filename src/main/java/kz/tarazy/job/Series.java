package kz.tarazy.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.tarazy.measure.Count;
import kz.tarazy.measure.Measure;
import kz.tarazy.measure.Reason;
import kz.tarazy.measure.Topic;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Method;
import kz.tarazy.measure.declared.Settings;
import kz.tarazy.measure.model.SeriesRows;
import kz.tarazy.norm.Catalogue;

/** A measure quarter by quarter, and what the series tells of dates and of change. */
final class Series {

  private final Declaration declaration;
  private final Settings settings;
  private final Topics topics;
  private final Predicate<String> published;

  /**
   * The series of a declaration.
   *
   * @param published whether figures of a subject may be told
   */
  Series(Declaration declaration, Settings settings, Topics topics, Predicate<String> published) {
    this.declaration = declaration;
    this.settings = settings;
    this.topics = topics;
    this.published = published;
  }

  /** The rows of each subject. */
  List<Measure> rows(Map<String, SortedMap<Integer, Count>> series, Catalogue catalogue) {
    Set<LocalDate> dates = dates(catalogue);
    return series.entrySet().parallelStream()
        .map(subject -> rows(subject.getKey(), subject.getValue(), dates))
        .flatMap(List::stream)
        .toList();
  }

  private List<Measure> rows(
      String subject, SortedMap<Integer, Count> series, Set<LocalDate> dates) {
    List<Measure> rows = new ArrayList<>();
    if (declaration.methods().contains(Method.SEGMENTED)) {
      rows.addAll(SeriesRows.segmented(topics.of(declaration, subject), series, dates));
    }
    if (declaration.methods().contains(Method.CHANGE_POINT)) {
      Topic topic = topics.of(declaration, subject);
      rows.addAll(
          published.test(subject)
              ? SeriesRows.changePoint(topic, series, settings.draws(), settings.seed())
              : SeriesRows.withoutChangePoint(topic, series, Reason.NOT_PUBLISHABLE));
    }
    return rows;
  }

  /** The first days of the later editions of the norms that the declaration names. */
  private Set<LocalDate> dates(Catalogue catalogue) {
    Set<LocalDate> dates = new TreeSet<>();
    for (String provision : declaration.boundaries()) {
      catalogue
          .norm(provision)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "%s: the catalogue has no norm %s".formatted(declaration.id(), provision)))
          .editions()
          .stream()
          .skip(1)
          .forEach(edition -> dates.add(edition.period().from()));
    }
    return dates;
  }
}
