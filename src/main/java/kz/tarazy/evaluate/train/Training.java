package kz.tarazy.evaluate.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.evaluate.Bank;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.extract.CircumstanceReader;
import kz.tarazy.extract.learned.LinearModel;
import kz.tarazy.extract.lexicon.Lexicon;

/** Trains the model of each language; the same input gives the same models. */
public final class Training {

  /** How many folds the samples are parted in. */
  public static final int FOLDS = 5;

  private final List<Sample> samples = new ArrayList<>();
  private final Samples reader;

  /** Training beside the rules of a lexicon. */
  public Training(Lexicon lexicon) {
    this.reader = new Samples(new CircumstanceReader(lexicon));
  }

  /**
   * Training from the data of the project: its bank, the annotated acts that may be read and those
   * of the sample.
   */
  public static Training ofProject() throws IOException {
    Training training = new Training(Lexicon.load());
    training.add(Bank.read(Material.bank()));
    training.addActs(Material.sample().resolve("acts"), Material.sample().resolve("gold.jsonl"));
    for (Path gold : Material.annotated()) {
      training.addActs(Material.open(), gold);
    }
    return training;
  }

  /** Adds the part of a bank that may be read. */
  public void add(Bank bank) {
    samples.addAll(reader.of(bank));
  }

  /** Adds an annotated act. */
  public void add(CourtAct act, GoldAct gold) {
    samples.addAll(reader.of(act, gold));
  }

  /** Adds the annotated acts of a gold file, whose texts lie in a folder. */
  public void addActs(Path texts, Path gold) throws IOException {
    for (GoldAct act : GoldAct.read(gold)) {
      add(act.courtAct(texts), act);
    }
  }

  /** How many sentences there are to learn from. */
  public int size() {
    return samples.size();
  }

  /**
   * What training made of a language.
   *
   * @param model learned from everything
   * @param withoutFold by fold, the model that has not seen its samples, to be measured on them;
   *     the bars are those of the model
   */
  public record Trained(LinearModel model, List<LinearModel> withoutFold) {

    public Trained {
      withoutFold = List.copyOf(withoutFold);
    }
  }

  /** Trains a language. */
  public Trained train(Language language) {
    List<Sample> own = samples.stream().filter(sample -> sample.language() == language).toList();
    return new Learner(language, own).trained();
  }

  /** The fold, from 0 to 4, of an act or a place of the bank. */
  public static int fold(String source) {
    CRC32 hash = new CRC32();
    hash.update(source.getBytes(StandardCharsets.UTF_8));
    return (int) (hash.getValue() % FOLDS);
  }
}
