package kz.tarazy.cli;

import java.util.List;
import kz.tarazy.publish.ReportOptions;
import picocli.CommandLine.Option;

/** The languages of the report. */
final class LanguageOption {

  @Option(
      names = "--lang",
      split = ",",
      paramLabel = "kk,ru,en",
      description = "Languages of the report, the first for index.html; default: ru,kk,en.")
  private List<String> languages = List.of("ru", "kk", "en");

  ReportOptions options() {
    ReportOptions defaults = ReportOptions.defaults();
    try {
      return new ReportOptions(languages, defaults.minimum(), defaults.evidencePerCourt());
    } catch (IllegalArgumentException e) {
      throw new WrongUse(e.getMessage());
    }
  }
}
