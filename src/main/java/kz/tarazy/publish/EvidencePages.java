package kz.tarazy.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Wording;
import kz.tarazy.publish.ReportContent.Evidence;

/**
 * The pages that show the words behind the figures of one measure and subject.
 *
 * <p>A page is written once, in the first language of the report, and carries its few fixed texts
 * in the others: the quotes are most of it and have no translation.
 */
final class EvidencePages {
  private static final List<String> TEXTS =
      List.of(
          "back",
          "act",
          "court",
          "region",
          "year",
          "outcome",
          "words",
          "filter_shown",
          "filter_clear");

  private final Subjects subjects;
  private final Map<String, Declaration> declared;
  private final List<Messages> languages;

  EvidencePages(ReportOptions options, Subjects subjects, Map<String, Declaration> declared) {
    this.subjects = subjects;
    this.declared = declared;
    languages = options.languages().stream().map(Messages::of).toList();
  }

  /** One row, as it stands on the page. */
  public record Row(
      String act,
      String court,
      String region,
      String year,
      String language,
      String outcome,
      String before,
      String quote,
      String after) {}

  Map<String, Object> model(Published.EvidenceList list) {
    AlphabeticOrder order = new AlphabeticOrder(languages.get(0).language());
    List<Row> rows =
        list.rows().stream()
            .map(EvidencePages::row)
            .sorted(
                Comparator.comparing(Row::court, order)
                    .thenComparing(Row::act, order)
                    .thenComparing(Row::quote))
            .toList();
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    for (Messages messages : languages) {
      texts.put(messages.language(), texts(list, messages));
    }
    Map<String, Object> model = new HashMap<>();
    model.put("lang", languages.get(0).language());
    model.put("texts", texts.get(languages.get(0).language()));
    model.put("json", json(texts));
    model.put("rows", rows);
    return model;
  }

  private Map<String, String> texts(Published.EvidenceList list, Messages messages) {
    Map<String, String> texts = new LinkedHashMap<>();
    TEXTS.forEach(key -> texts.put(key, messages.text(key)));
    TreeSet<String> outcomes = new TreeSet<>();
    list.rows().forEach(row -> outcomes.add(row.outcome()));
    outcomes.forEach(
        outcome -> texts.put("outcome." + outcome, messages.textOr("outcome." + outcome, outcome)));
    texts.put("title", messages.text("evidence_title", subjects.name(list.subject(), messages)));
    Declaration declaration = declared.get(list.measure());
    texts.put(
        "measure",
        declaration == null ? list.measure() : title(declaration.title(), messages.language()));
    texts.put(
        "intro",
        messages.text(
            "evidence_intro",
            messages.whole(list.rows().size()),
            messages.whole(Math.max(list.rows().size(), expected(list))),
            remark(list, messages)));
    boolean first = messages.language().equals(languages.get(0).language());
    texts.put("home", first ? "../index.html" : "../index." + messages.language() + ".html");
    return texts;
  }

  private String remark(Published.EvidenceList list, Messages messages) {
    if (list.rows().size() >= expected(list)) {
      return messages.text("evidence_all");
    }
    List<String> remarks = new ArrayList<>();
    if (list.withheld()) {
      remarks.add(messages.text("evidence_withheld"));
    }
    if (!list.withheld() || list.capped()) {
      remarks.add(messages.text("evidence_capped"));
    }
    return String.join(" ", remarks);
  }

  /**
   * The rows a figure rests on: its units, or only those with the outcome where the rest tell
   * nothing.
   */
  private long expected(Published.EvidenceList list) {
    Declaration declaration = declared.get(list.measure());
    boolean onlyOutcomes = declaration != null && declaration.outcome().among().isEmpty();
    return Math.max(list.all(), onlyOutcomes ? list.successes() : list.units());
  }

  /** Words before a finding, from the first whole one on. */
  private static String fromWholeWord(String before) {
    int space = before.indexOf(' ');
    return space < 0 ? before : before.substring(space + 1);
  }

  /** Words after a finding, up to the last whole one. */
  private static String toWholeWord(String after) {
    int space = after.lastIndexOf(' ');
    return space < 0 ? after : after.substring(0, space);
  }

  private static Row row(Evidence row) {
    return new Row(
        row.act(),
        text(row.court()),
        text(row.region()),
        text(row.year()),
        text(row.language()),
        row.outcome(),
        fromWholeWord(text(row.before())),
        text(row.quote()),
        toWholeWord(text(row.after())));
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }

  private static String title(Wording wording, String language) {
    return switch (language) {
      case "kk" -> wording.kk();
      case "ru" -> wording.ru();
      default -> wording.en();
    };
  }

  private static String json(Map<String, Map<String, String>> texts) {
    try {
      return new ObjectMapper().writeValueAsString(texts).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
