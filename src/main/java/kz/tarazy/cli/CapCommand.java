package kz.tarazy.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.tarazy.act.Coded;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Stage;
import kz.tarazy.norm.CapPresenter;
import kz.tarazy.norm.CapQuestion;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.Offender;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers one question on the limits of punishment. */
@Command(
    name = "cap",
    mixinStandardHelpOptions = true,
    header = "Between what limits may the punishment for one count lie?",
    description = {
      "",
      "Prints the derivation line by line, under the edition of the day of the offence and under that",
      "of the day of the act; what is not told is reckoned both ways.",
      "",
      "Example: jobs/tarazy cap --article 188 --part 3 --date 2021-03-01 --mitigating 53.1.6",
      "         --stage attempt --lang en"
    })
final class CapCommand implements Callable<Integer> {

  @Option(names = "--article", required = true, paramLabel = "N", description = "Article.")
  private String article;

  @Option(names = "--part", paramLabel = "N", description = "Part of the article.")
  private String part;

  @Option(names = "--points", split = ",", paramLabel = "N", description = "Points of the part.")
  private List<String> points = List.of();

  @Option(
      names = "--date",
      required = true,
      paramLabel = "YYYY-MM-DD",
      description = "Day of the offence.")
  private LocalDate offence;

  @Option(
      names = "--act-date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of the act; default: that of the offence.")
  private LocalDate act;

  @Option(
      names = "--mitigating",
      split = ",",
      paramLabel = "CODE",
      description = "Mitigating circumstances recognised, such as 53.1.6.")
  private List<String> mitigating = List.of();

  @Option(
      names = "--aggravating",
      split = ",",
      paramLabel = "CODE",
      description = "Aggravating circumstances recognised, such as 54.1.1.")
  private List<String> aggravating = List.of();

  @Option(
      names = "--stage",
      defaultValue = "completed",
      description = "completed, attempt or preparation; default: completed.")
  private String stage;

  @Option(
      names = "--offender",
      defaultValue = "adult",
      description = "adult, minor or spared_from_life; default: adult.")
  private String offender;

  @Option(
      names = "--procedure",
      defaultValue = "general",
      description = "general, abbreviated, accelerated, plea_agreement or order; default: general.")
  private String procedure;

  @Option(
      names = "--kind",
      defaultValue = "imprisonment",
      description = "Kind of punishment imposed; default: imprisonment.")
  private String kind;

  @Option(names = "--exceptional", description = "Exceptional circumstances were found.")
  private boolean exceptional;

  @Option(
      names = "--fact",
      paramLabel = "GROUP=true|false",
      description = "What is known of a doubt, such as life_or_health=true.")
  private Map<String, Boolean> facts = new HashMap<>();

  @Option(
      names = "--lang",
      paramLabel = "kk|ru|en",
      defaultValue = "ru",
      description = "Language; default: ru.")
  private String language;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.load();
    PrintWriter out = spec.commandLine().getOut();
    try {
      mitigating.forEach(catalogue::circumstance);
      aggravating.forEach(catalogue::circumstance);
      out.print(new CapPresenter(catalogue, language).answer(question()));
    } catch (IllegalArgumentException unknown) {
      throw new WrongUse(unknown.getMessage());
    }
    out.flush();
    return ExitCode.DONE;
  }

  private CapQuestion question() {
    return CapQuestion.of(LawCode.KZ_2014, article, part)
        .points(points)
        .stage(Coded.of(Stage.class, stage))
        .offender(Coded.of(Offender.class, offender))
        .mitigating(Set.copyOf(mitigating))
        .aggravating(Set.copyOf(aggravating))
        .procedure(Coded.of(Procedure.class, procedure))
        .relief(exceptional ? CapQuestion.Relief.EXCEPTIONAL : CapQuestion.Relief.NONE)
        .kind(Coded.of(PenaltyKind.class, kind))
        .dates(offence, act == null ? offence : act)
        .facts(facts);
  }
}
