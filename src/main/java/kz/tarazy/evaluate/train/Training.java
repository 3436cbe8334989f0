package kz.tarazy.evaluate.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.evaluate.Bank;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.extract.CircumstanceReader;
import kz.tarazy.extract.Placed;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.learned.StatusModel;
import kz.tarazy.extract.learned.Trees;
import kz.tarazy.extract.lexicon.Lexicon;

/** Trains the models of each language; the same input gives the same models. */
public final class Training {

  /** How many folds the samples are parted in. */
  public static final int FOLDS = 3;

  private record Annotated(CourtAct act, GoldAct gold) {}

  private final Lexicon lexicon;
  private final Samples reader;
  private final List<Sample> samples = new ArrayList<>();
  private final List<Annotated> acts = new ArrayList<>();

  /** What statuses are learned from beside the acts. */
  private final List<Bank> banks = new ArrayList<>();

  private final Consumer<String> progress;

  /**
   * Training beside the rules of a lexicon.
   *
   * @param progress is told, a line each, what has been learned; by two threads
   */
  public Training(Lexicon lexicon, Consumer<String> progress) {
    this.lexicon = lexicon;
    this.progress = progress;
    this.reader = new Samples(new CircumstanceReader(lexicon));
  }

  /**
   * Training from the data of the project: its bank, what is to practise on, the annotated acts
   * that may be read and those of the sample.
   *
   * @throws IllegalStateException if a library that training needs is not there
   */
  public static Training ofProject(Consumer<String> progress) throws IOException {
    TreesLearner.require();
    Training training = new Training(Lexicon.load(), progress);
    Bank bank = Bank.read(Material.bank());
    training.add(bank);
    training.add(bank.practice(Material.practice()));
    training.addActs(Material.sample().resolve("acts"), Material.sample().resolve("gold.jsonl"));
    for (Path gold : Material.annotated()) {
      training.addActs(Material.open(), gold);
    }
    return training;
  }

  /** Adds the part of a bank that may be learned from. */
  public void add(Bank bank) {
    banks.add(bank);
    samples.addAll(reader.of(bank));
  }

  /** Adds the annotated acts of a gold file, whose texts lie in a folder. */
  public void addActs(Path texts, Path gold) throws IOException {
    List<Annotated> read = new ArrayList<>();
    for (GoldAct act : GoldAct.read(gold)) {
      read.add(new Annotated(act.courtAct(texts), act));
    }
    acts.addAll(read);
    read.parallelStream()
        .flatMap(annotated -> reader.of(annotated.act(), annotated.gold()).stream())
        .forEachOrdered(samples::add);
  }

  /** How many sentences there are to learn from. */
  public int size() {
    return samples.size();
  }

  /**
   * What training made of a language.
   *
   * @param model learned from everything
   * @param withoutFold by fold, the model that has not seen its samples, to be measured on them
   */
  public record Trained(LinearModel model, List<LinearModel> withoutFold) {

    public Trained {
      withoutFold = List.copyOf(withoutFold);
    }
  }

  /** Trains what finds the circumstances of every language, side by side. */
  public Map<Language, Trained> train() {
    return Stream.of(Language.RUSSIAN, Language.KAZAKH)
        .parallel()
        .collect(
            Collectors.toMap(language -> language, this::train, (one, other) -> one, TreeMap::new));
  }

  /** Trains what finds the circumstances of a language. */
  public Trained train(Language language) {
    List<Sample> own = samples.stream().filter(sample -> sample.language() == language).toList();
    return new Learner(language, own, progress).trained();
  }

  /**
   * What tells more of the facts that were found.
   *
   * @param statuses by language, what a court made of them
   * @param owners whose they are; absent where no act has several defendants
   */
  public record Verdicts(Map<Language, StatusModel> statuses, Optional<Trees> owners) {

    public Verdicts {
      statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
    }
  }

  /** The places of facts to learn from. */
  private record Places(List<Labelled> statuses, List<TreesLearner.Row> owners) {

    Places() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Places other) {
      statuses.addAll(other.statuses);
      owners.addAll(other.owners);
    }
  }

  /**
   * Trains what tells what a court made of a fact, and whose it is.
   *
   * @param facts what was trained to find the facts; a fact is taken from the model that has not
   *     seen its act, so that what it finds is as often wrong as in acts to come
   */
  public Verdicts trainVerdicts(Map<Language, Trained> facts) {
    Places places = new Places();
    for (int fold = 0; fold < FOLDS; fold++) {
      places.add(places(fold, facts));
    }
    Optional<Trees> owners = Optional.empty();
    if (!places.owners().isEmpty()) {
      owners = Optional.of(TreesLearner.learn(Recognisers.ALL, places.owners()));
      progress.accept("owners learned");
    }
    return new Verdicts(statuses(places.statuses()), owners);
  }

  private Map<Language, StatusModel> statuses(List<Labelled> places) {
    return Stream.of(Language.RUSSIAN, Language.KAZAKH)
        .parallel()
        .filter(
            language ->
                places.stream()
                    .anyMatch(place -> place.language() == language && place.outcome().isPresent()))
        .collect(
            Collectors.toMap(
                language -> language,
                language -> statuses(language, places),
                (one, other) -> one,
                TreeMap::new));
  }

  private StatusModel statuses(Language language, List<Labelled> places) {
    List<Labelled> own = places.stream().filter(place -> place.language() == language).toList();
    StatusModel statuses = new StatusLearner(language, own).model();
    progress.accept("%s: statuses learned".formatted(language.code()));
    return statuses;
  }

  private Places places(int fold, Map<Language, Trained> facts) {
    Map<Language, LinearModel> unseeing = new TreeMap<>();
    facts.forEach((language, trained) -> unseeing.put(language, trained.withoutFold().get(fold)));
    CircumstanceReader found =
        new CircumstanceReader(lexicon, Recognisers.of(unseeing, Map.of(), Optional.empty()));
    StatusSamples samples = new StatusSamples(found);
    Places places = new Places();
    banks.forEach(bank -> places.statuses().addAll(samples.of(bank, place -> fold(place) == fold)));
    acts.parallelStream()
        .filter(annotated -> fold(annotated.act().actId()) == fold)
        .map(annotated -> places(annotated, found))
        .forEachOrdered(places::add);
    return places;
  }

  private static Places places(Annotated annotated, CircumstanceReader reader) {
    List<Placed> placed = reader.places(annotated.act());
    return new Places(
        StatusSamples.of(placed, annotated.act(), annotated.gold()),
        OwnerSamples.of(placed, annotated.act().text(), annotated.gold()));
  }

  /** The fold of an act or a place of the bank. */
  public static int fold(String source) {
    return part(source, FOLDS);
  }

  /** The one of so many parts that a source falls into. */
  static int part(String source, int parts) {
    CRC32 hash = new CRC32();
    hash.update(source.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % parts);
  }
}
