package kz.tarazy.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.DataSchema;
import kz.tarazy.measure.declared.Declaration;
import kz.tarazy.measure.declared.Declarations;
import kz.tarazy.publish.PageModel.Pair;

/**
 * Writes a report: {@code index.html} in the first language, {@code index.kk.html} and so on in the
 * others, linked with each other, each one file without outside references; {@code evidence/}, the
 * words behind each figure; {@code tables/}, the same as CSV; {@code report.json}, what it was made
 * from.
 *
 * <p>The folder appears whole or not at all, and a former report in its place is replaced. The same
 * content gives the same bytes.
 */
public final class Report {
  private final ReportContent content;
  private final ReportOptions options;
  private final Published published;
  private final Map<String, Declaration> declared = new HashMap<>();
  private final Subjects subjects = Subjects.read();
  private final Configuration templates;

  private Report(ReportContent content, ReportOptions options) {
    this.content = content;
    this.options = options;
    published = new Published(content, options);
    for (Declaration declaration : Declarations.read(DataSchema.folder("measures"))) {
      declared.put(declaration.id(), declaration);
    }
    templates = templates();
  }

  /** Writes a report with {@link ReportOptions#defaults}. */
  public static void write(ReportContent content, Path folder) {
    write(content, ReportOptions.defaults(), folder);
  }

  /**
   * Writes a report.
   *
   * @param folder new, empty, or a former report, which is replaced
   * @throws IllegalArgumentException if the folder holds anything else
   * @throws UncheckedIOException if it cannot be written
   */
  public static void write(ReportContent content, ReportOptions options, Path folder) {
    try {
      StagedFolder.write(folder, new Report(content, options)::fill);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the report to " + folder, e);
    }
  }

  private void fill(Path folder) throws IOException {
    for (String language : options.languages()) {
      render("report.ftlh", page(Messages.of(language)), folder.resolve(file(language)));
    }
    Files.createDirectory(folder.resolve("evidence"));
    EvidencePages pages = new EvidencePages(options, subjects, declared);
    for (Published.EvidenceList list : published.evidence()) {
      render("evidence.ftlh", pages.model(list), folder.resolve("evidence").resolve(list.file()));
    }
    Files.createDirectory(folder.resolve("tables"));
    new CsvTables(published, content).write(folder.resolve("tables"));
    Files.writeString(folder.resolve(StagedFolder.MARK), manifest());
  }

  private Map<String, Object> page(Messages messages) {
    Map<String, Object> model = new HashMap<>();
    model.put("lang", messages.language());
    model.put("t", text(messages));
    model.put("sections", new MeasureSections(published, declared, subjects, messages).sections());
    ReportContent.Corpus corpus = content.corpus();
    model.put("from", messages.date(corpus.from()));
    model.put("to", messages.date(corpus.to()));
    model.put("asOf", messages.date(content.versions().asOf()));
    List<Map<String, Object>> languages = new ArrayList<>();
    for (String language : options.languages()) {
      languages.add(
          Map.of(
              "code", language,
              "name", Messages.of(language).text("language_name"),
              "file", file(language)));
    }
    model.put("languages", languages);
    model.put("synthetic", synthetic(messages));
    model.put("facts", facts(messages));
    model.put("tally", tally(messages));
    model.put("refusals", refusals(messages));
    model.put("received", messages.whole(content.tally().received()));
    model.put(
        "suppressedNote",
        messages.text(
            "suppressed_note",
            options.minimum(),
            messages.whole(published.suppressed()),
            messages.whole(published.cells())));
    model.put("methods", messages.paragraphs("methods", options.minimum()));
    model.put("versions", versions(messages));
    return model;
  }

  private String synthetic(Messages messages) {
    ReportContent.Corpus corpus = content.corpus();
    if (corpus.synthetic() == 0) {
      return "";
    }
    double share = (double) corpus.synthetic() / corpus.acts();
    return messages.text(
        "synthetic",
        messages.whole(corpus.synthetic()),
        messages.whole(corpus.acts()),
        messages.percent(share));
  }

  private List<Pair> facts(Messages messages) {
    ReportContent.Corpus corpus = content.corpus();
    List<Pair> facts = new ArrayList<>();
    facts.add(new Pair(messages.text("acts"), messages.whole(corpus.acts())));
    facts.add(new Pair(messages.text("defendants"), messages.whole(corpus.defendants())));
    new TreeMap<>(corpus.byLanguage())
        .forEach(
            (language, acts) ->
                facts.add(
                    new Pair(
                        messages.text("acts")
                            + ", "
                            + messages.textOr("language." + language, language),
                        messages.whole(acts))));
    return facts;
  }

  private List<Pair> tally(Messages messages) {
    ReportContent.Tally tally = content.tally();
    long refused = tally.quarantined().values().stream().mapToLong(Long::longValue).sum();
    return List.of(
        new Pair(messages.text("received"), messages.whole(tally.received())),
        new Pair(messages.text("accepted"), messages.whole(tally.accepted())),
        new Pair(messages.text("duplicate"), messages.whole(tally.duplicate())),
        new Pair(messages.text("quarantined"), messages.whole(refused)));
  }

  private List<Pair> refusals(Messages messages) {
    List<Pair> refusals = new ArrayList<>();
    new TreeMap<>(content.tally().quarantined())
        .forEach(
            (reason, count) ->
                refusals.add(
                    new Pair(
                        messages.textOr("quarantine." + reason, reason), messages.whole(count))));
    return refusals;
  }

  private List<Pair> versions(Messages messages) {
    ReportContent.Versions versions = content.versions();
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(messages.text("version.program"), versions.program()));
    pairs.add(new Pair(messages.text("version.catalogue"), versions.catalogue()));
    pairs.add(new Pair(messages.text("version.lexicon"), versions.lexicon()));
    new TreeMap<>(versions.snapshots())
        .forEach(
            (table, snapshot) ->
                pairs.add(new Pair(messages.text("version.snapshot", table), snapshot)));
    return pairs;
  }

  private String manifest() throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode();
    ReportContent.Versions versions = content.versions();
    root.put("as_of", String.valueOf(versions.asOf()))
        .put("program", versions.program())
        .put("catalogue", versions.catalogue())
        .put("lexicon", versions.lexicon())
        .put("state", versions.state())
        .put("acts", content.corpus().acts())
        .put("synthetic", content.corpus().synthetic())
        .put("minimum", options.minimum())
        .put("figures", published.cells())
        .put("suppressed", published.suppressed());
    ObjectNode snapshots = root.putObject("snapshots");
    new TreeMap<>(versions.snapshots()).forEach(snapshots::put);
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private String file(String language) {
    return language.equals(options.languages().get(0))
        ? "index.html"
        : "index." + language + ".html";
  }

  private static TemplateMethodModelEx text(Messages messages) {
    return arguments -> {
      Object[] rest = new Object[arguments.size() - 1];
      for (int i = 1; i < arguments.size(); i++) {
        rest[i - 1] = arguments.get(i);
      }
      return messages.text(String.valueOf(arguments.get(0)), rest);
    };
  }

  private void render(String template, Map<String, Object> model, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      templates.getTemplate(template).process(model, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("Template %s cannot be filled".formatted(template), e);
    }
  }

  private static Configuration templates() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(Report.class, "");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }
}
