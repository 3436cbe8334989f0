package kz.tarazy.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;

/** Compares readings with annotated acts, act by act, and adds up the scores. */
public final class Evaluation {

  private static final List<String> LANGUAGES = List.of("ru", "kk");

  private final Function<CourtAct, Reading> reader;
  private final Function<Reading, Map<String, Set<String>>> normsApplied;
  private final Map<Aspect, Score> overall = new EnumMap<>(Aspect.class);
  private final Map<String, Map<Aspect, Score>> byLanguage = new TreeMap<>();
  private final Map<String, Score> byCode = new TreeMap<>();
  private final List<Scores.Mistake> mistakes = new ArrayList<>();
  private final Confusions confusions = new Confusions();
  private int acts;

  /**
   * An evaluation with nothing scored yet.
   *
   * @param reader reads an act
   * @param normsApplied the provisions a reading says are applied, by defendant
   */
  public Evaluation(
      Function<CourtAct, Reading> reader,
      Function<Reading, Map<String, Set<String>>> normsApplied) {
    this.reader = reader;
    this.normsApplied = normsApplied;
    LANGUAGES.forEach(language -> byLanguage.put(language, new EnumMap<>(Aspect.class)));
  }

  /** Reads an act and scores it against its annotation. */
  public void score(GoldAct gold, CourtAct act) {
    Reading reading = reader.apply(act);
    Facts annotated = Facts.of(gold);
    Facts found = Facts.of(reading, normsApplied.apply(reading), act.text());
    acts++;
    confusions.add(annotated.people(), annotated.recognised(), found.recognised());
    for (Aspect aspect : Aspect.values()) {
      Comparison comparison = Comparison.of(annotated.of(aspect), found.of(aspect));
      overall.merge(aspect, comparison.score(), Score::plus);
      byLanguage
          .computeIfAbsent(gold.lang(), language -> new EnumMap<>(Aspect.class))
          .merge(aspect, comparison.score(), Score::plus);
      comparison.missed().forEach(fact -> mistake(gold, aspect, "missed", fact));
      comparison.wrong().forEach(fact -> mistake(gold, aspect, "false", fact));
      if (aspect == Aspect.CIRCUMSTANCE) {
        comparison.matched().forEach(fact -> count(fact, new Score(1, 0, 0)));
        comparison.wrong().forEach(fact -> count(fact, new Score(0, 1, 0)));
        comparison.missed().forEach(fact -> count(fact, new Score(0, 0, 1)));
      }
    }
  }

  /** The scores so far. */
  public Scores scores() {
    Map<String, Map<String, Scores.Entry>> languages = new LinkedHashMap<>();
    byLanguage.forEach((language, scores) -> languages.put(language, entries(scores)));
    Map<String, Scores.Entry> codes = new LinkedHashMap<>();
    byCode.forEach((code, score) -> codes.put(code, Scores.Entry.of(score)));
    return new Scores(acts, entries(overall), languages, codes, List.copyOf(mistakes), null);
  }

  /** The hits and errors on every circumstance so far. */
  public Confusions confusions() {
    return confusions;
  }

  private void mistake(GoldAct gold, Aspect aspect, String kind, Facts.Fact fact) {
    mistakes.add(new Scores.Mistake(gold.actId(), aspect.code(), kind, fact.value(), fact.words()));
  }

  private void count(Facts.Fact fact, Score score) {
    String code = fact.value().substring(fact.value().lastIndexOf(' ') + 1);
    byCode.merge(code, score, Score::plus);
  }

  private static Map<String, Scores.Entry> entries(Map<Aspect, Score> scores) {
    Map<String, Scores.Entry> entries = new LinkedHashMap<>();
    for (Aspect aspect : Aspect.values()) {
      entries.put(aspect.code(), Scores.Entry.of(scores.getOrDefault(aspect, Score.NONE)));
    }
    return entries;
  }
}
