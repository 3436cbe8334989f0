package kz.tarazy.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tarazy.measure.CourtDeviation;
import kz.tarazy.measure.Measure;
import kz.tarazy.publish.ReportContent.Evidence;

/** What may be shown of a report's content: the only source of every page and file. */
final class Published {

  /**
   * Evidence of one measure and subject.
   *
   * @param rows what is shown
   * @param all rows given, shown or not
   * @param units units of the whole population
   * @param successes those of them with the outcome
   * @param withheld whether rows of suppressed figures are left out
   * @param capped whether rows of a court are left out for their number
   */
  record EvidenceList(
      String measure,
      String subject,
      List<Evidence> rows,
      long all,
      long units,
      long successes,
      boolean withheld,
      boolean capped) {

    String file() {
      return MeasureSections.slug(measure + "-" + subject) + ".html";
    }
  }

  private final ReportContent content;
  private final Suppression suppression;
  private final List<CourtDeviation> deviations;
  private final Map<List<String>, EvidenceList> evidence;
  private final Map<List<String>, FunnelPlot> plots = new HashMap<>();

  Published(ReportContent content, ReportOptions options) {
    this.content = content;
    suppression = Suppression.of(content.measures(), content.regionOfCourt(), options.minimum());
    Set<List<String>> hidden = new HashSet<>();
    Map<List<String>, Set<List<String>>> hiddenLevels = new HashMap<>();
    for (Measure row : content.measures()) {
      if (suppression.hides(row)) {
        hidden.add(List.of(row.measure(), row.subject(), row.dimension(), row.level()));
        hiddenLevels
            .computeIfAbsent(List.of(row.measure(), row.subject()), topic -> new HashSet<>())
            .add(List.of(row.dimension(), row.level()));
      }
    }
    deviations =
        content.deviations().stream()
            .filter(row -> row.n() >= options.minimum())
            .filter(
                row ->
                    !hidden.contains(List.of(row.measure(), row.subject(), "court", row.court())))
            .toList();
    evidence = evidence(hiddenLevels, options.evidencePerCourt());
    Map<List<String>, List<CourtDeviation>> funnels = new LinkedHashMap<>();
    for (CourtDeviation row : deviations) {
      funnels
          .computeIfAbsent(List.of(row.measure(), row.subject()), topic -> new ArrayList<>())
          .add(row);
    }
    funnels.forEach((topic, courts) -> plots.put(topic, new FunnelPlot(List.copyOf(courts))));
  }

  List<Measure> measures() {
    return content.measures();
  }

  List<CourtDeviation> deviations() {
    return deviations;
  }

  boolean hides(Measure row) {
    return suppression.hides(row);
  }

  /** The funnel of a measure and subject, or null where there is none. */
  FunnelPlot plot(String measure, String subject) {
    return plots.get(List.of(measure, subject));
  }

  int suppressed() {
    return suppression.count();
  }

  int cells() {
    return suppression.cells();
  }

  List<EvidenceList> evidence() {
    return List.copyOf(evidence.values());
  }

  /** Where the acts behind a figure are shown, or null where none are. */
  String evidenceLink(Measure row, String language) {
    EvidenceList list = evidence.get(List.of(row.measure(), row.subject()));
    if (list == null || row.n() == 0) {
      return null;
    }
    String link = "evidence/" + list.file() + "#lang=" + language;
    return switch (row.dimension()) {
      case "all" -> link;
      case "court", "region", "year", "language" ->
          link
              + "&"
              + row.dimension()
              + "="
              + URLEncoder.encode(row.level(), StandardCharsets.UTF_8).replace("+", "%20");
      default -> null;
    };
  }

  private Map<List<String>, EvidenceList> evidence(
      Map<List<String>, Set<List<String>>> hiddenLevels, int most) {
    Map<List<String>, List<Evidence>> byTopic = new LinkedHashMap<>();
    for (Evidence row : content.evidence()) {
      byTopic
          .computeIfAbsent(List.of(row.measure(), row.subject()), topic -> new ArrayList<>())
          .add(row);
    }
    Map<List<String>, EvidenceList> lists = new LinkedHashMap<>();
    byTopic.forEach(
        (topic, rows) -> {
          Set<List<String>> hidden = hiddenLevels.getOrDefault(topic, Set.of());
          if (hidden.contains(List.of("all", "all"))) {
            return;
          }
          List<Evidence> shown = new ArrayList<>();
          Map<String, Integer> ofCourt = new HashMap<>();
          boolean withheld = false;
          boolean capped = false;
          for (Evidence row : rows) {
            if (touches(hidden, row)) {
              withheld = true;
            } else if (ofCourt.merge(String.valueOf(row.court()), 1, Integer::sum) <= most) {
              shown.add(row);
            } else {
              capped = true;
            }
          }
          lists.put(
              topic,
              new EvidenceList(
                  topic.get(0),
                  topic.get(1),
                  shown,
                  rows.size(),
                  units(topic),
                  successes(topic),
                  withheld,
                  capped));
        });
    return lists;
  }

  private long units(List<String> topic) {
    return whole(topic).stream().mapToLong(Measure::n).max().orElse(0);
  }

  private long successes(List<String> topic) {
    return whole(topic).stream()
        .mapToLong(row -> row.successes() == null ? 0 : row.successes())
        .max()
        .orElse(0);
  }

  private List<Measure> whole(List<String> topic) {
    return content.measures().stream()
        .filter(row -> row.dimension().equals("all"))
        .filter(row -> topic.equals(List.of(row.measure(), row.subject())))
        .toList();
  }

  private static boolean touches(Set<List<String>> hidden, Evidence row) {
    return touches(hidden, "court", row.court())
        || touches(hidden, "region", row.region())
        || touches(hidden, "year", row.year())
        || touches(hidden, "language", row.language());
  }

  private static boolean touches(Set<List<String>> hidden, String dimension, String level) {
    return level != null && hidden.contains(List.of(dimension, level));
  }
}
