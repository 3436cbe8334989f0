package kz.tarazy.generate;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kz.tarazy.act.Language;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Status;
import kz.tarazy.generate.DrawnCase.Count;
import kz.tarazy.generate.DrawnCase.Person;
import kz.tarazy.generate.Priors.Offence;
import kz.tarazy.generate.Priors.Prior;

/** Draws one case: the offence, the persons, what the court makes of each and the penalties. */
final class CaseDraw {
  private final Priors priors;
  private final Plan plan;
  private final List<SyntheticCourt> courts;

  CaseDraw(Priors priors, Plan plan, List<SyntheticCourt> courts) {
    this.priors = priors;
    this.plan = plan;
    this.courts = courts;
  }

  DrawnCase draw(int number, SplittableRandom random) {
    SyntheticCourt court = SyntheticCourt.pick(courts, random);
    Language language =
        random.nextDouble() < court.kazakhShare() ? Language.KAZAKH : Language.RUSSIAN;
    Offence offence = priors.drawOffence(random);
    long days = DAYS.between(offence.from(), offence.to());
    LocalDate offenceDate = offence.from().plusDays(random.nextLong(days + 1));
    LocalDate earliest = LocalDate.of(2019, 1, 10);
    LocalDate actDate = offenceDate.plusDays(50 + random.nextInt(130));
    if (actDate.isBefore(earliest)) {
      actDate = earliest.plusDays(random.nextInt(60));
    }
    int defendants = offence.group() ? (random.nextInt(4) == 0 ? 3 : 2) : 1;
    List<Person> persons = new ArrayList<>();
    for (int i = 0; i < defendants; i++) {
      persons.add(person(court, offence, defendants, random));
    }
    return new DrawnCase(number, court, language, actDate, offenceDate, offence, persons);
  }

  private Person person(
      SyntheticCourt court, Offence offence, int defendants, SplittableRandom random) {
    boolean female = random.nextInt(100) < 14;
    int age = 18 + (int) (52 * Math.pow(random.nextDouble(), 1.6));
    Map<String, Status> aggravating = new LinkedHashMap<>();
    priors
        .aggravating()
        .forEach(
            (code, prior) ->
                told(prior, offence, age, defendants, random)
                    .ifTold(code, aggravating, prior.recognised()));
    Map<String, Status> circumstances = new LinkedHashMap<>();
    priors
        .mitigating()
        .forEach(
            (code, prior) -> {
              Telling telling = told(prior, offence, age, defendants, random);
              if (!aggravating.containsKey(prior.unless())) {
                telling.ifTold(code, circumstances, court.recognition().get(code));
              }
            });
    boolean mitigated = circumstances.containsValue(Status.RECOGNISED);
    boolean aggravated = aggravating.containsValue(Status.RECOGNISED);
    boolean capped = mitigated && !aggravated;
    boolean broken = random.nextDouble() < plan.brokenCaps() && capped;
    boolean capTold = random.nextInt(100) < (broken ? 50 : 80) && capped;
    boolean wrongCited = random.nextDouble() < plan.wrongItems() && mitigated;
    Integer wrongItem = wrongCited ? 1 + random.nextInt(11) : null;
    boolean contradicted = random.nextDouble() < plan.contradictions() && aggravated;
    Penalties penalties = penalties(court, offence, circumstances, aggravating, capped, broken);
    List<Count> counts = penalties.draw(defendants, random);
    int heaviest = counts.stream().mapToInt(Count::amount).max().orElseThrow();
    boolean conditional =
        random.nextInt(100) < 45
            && counts.get(0).kind() == PenaltyKind.IMPRISONMENT
            && heaviest <= 60
            && !aggravated;
    Integer probation = conditional ? Math.min(36, 12 * (1 + heaviest / 12)) : null;
    return new Person(
        female,
        age,
        circumstances,
        aggravating,
        wrongItem,
        contradicted,
        capTold,
        counts,
        probation);
  }

  private Penalties penalties(
      SyntheticCourt court,
      Offence offence,
      Map<String, Status> circumstances,
      Map<String, Status> aggravating,
      boolean capped,
      boolean broken) {
    double weight = 0;
    for (Map.Entry<String, Double> weighed : court.weights().entrySet()) {
      Status status =
          circumstances.getOrDefault(weighed.getKey(), aggravating.get(weighed.getKey()));
      weight += status == Status.RECOGNISED ? weighed.getValue() : 0;
    }
    return new Penalties(offence, plan, court.sentenceEffect(), weight, capped, broken);
  }

  /** The chances of one circumstance, drawn in full every time so that plans stay comparable. */
  private static Telling told(
      Prior prior, Offence offence, int age, int defendants, SplittableRandom random) {
    boolean told = random.nextDouble() < prior.told() && prior.fits(offence, age, defendants);
    return new Telling(told, random.nextDouble(), random.nextDouble(), prior);
  }

  private record Telling(boolean told, double recognition, double other, Prior prior) {

    void ifTold(String code, Map<String, Status> into, double probability) {
      if (!told) {
        return;
      }
      into.put(code, recognition < probability ? Status.RECOGNISED : otherwise());
    }

    private Status otherwise() {
      double point =
          other * prior.otherwise().values().stream().mapToDouble(Double::doubleValue).sum();
      Status last = null;
      for (Map.Entry<Status, Double> entry : prior.otherwise().entrySet()) {
        point -= entry.getValue();
        last = entry.getKey();
        if (point < 0) {
          break;
        }
      }
      return last;
    }
  }
}
