package kz.tarazy.measure.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import kz.tarazy.measure.declared.Basis;
import kz.tarazy.measure.declared.Column;
import kz.tarazy.measure.model.AlikeCase;
import kz.tarazy.measure.model.CaseCoding;
import kz.tarazy.measure.model.Moments;

/** What the models of sentences are fitted on, for one basis: sums by court, and cases alike. */
public final class SentenceMoments implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Asked asked;
  private final Basis basis;
  private final CaseCoding coding;
  private final ArrayList<String> circumstances;
  private final TreeMap<String, Moments> courts = new TreeMap<>();
  private final HashMap<String, HashMap<String, long[]>> alike = new HashMap<>();

  /**
   * Of no act yet.
   *
   * @param coding columns of the case mix
   * @param circumstances circumstances with a column of their own, after those of the case mix
   */
  public SentenceMoments(Asked asked, Basis basis, CaseCoding coding, List<String> circumstances) {
    this.asked = asked;
    this.basis = basis;
    this.coding = coding;
    this.circumstances = new ArrayList<>(circumstances);
  }

  /** The basis. */
  public Basis basis() {
    return basis;
  }

  /** Adds an act and returns this. */
  public SentenceMoments add(Case act) {
    for (Person person : act.persons()) {
      for (SentencedCount count : person.counts()) {
        String court = count.values().get(Column.COURT);
        if (court != null
            && count.fractions().get(basis).value() != null
            && SentenceTallies.missed(asked, count).isEmpty()) {
          add(court, count);
        }
      }
    }
    return this;
  }

  private void add(String court, SentencedCount count) {
    long steps = count.steps(basis);
    courts
        .computeIfAbsent(court, name -> new Moments(name, names().size()))
        .add(code(count), steps / SentencedCount.GRID);
    alike
        .computeIfAbsent(count.likeness(), name -> new HashMap<>())
        .merge(court, new long[] {steps}, SentenceMoments::join);
  }

  private static long[] join(long[] one, long[] other) {
    long[] both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private double[] code(SentencedCount count) {
    Map<String, String> caseMix = new HashMap<>();
    for (Column covariate : asked.covariates()) {
      if (count.values().containsKey(covariate)) {
        caseMix.put(covariate.code(), count.values().get(covariate));
      }
    }
    double[] mix = coding.code(caseMix);
    double[] code = Arrays.copyOf(mix, mix.length + circumstances.size());
    Set<String> counted = new HashSet<>(count.counted());
    for (int k = 0; k < circumstances.size(); k++) {
      code[mix.length + k] = counted.contains(circumstances.get(k)) ? 1 : 0;
    }
    return code;
  }

  /** Adds the acts of another part of the corpus and returns this. */
  public SentenceMoments merge(SentenceMoments other) {
    other.courts.forEach(
        (court, moments) -> courts.merge(court, moments, (one, more) -> one.merge(more)));
    other.alike.forEach(
        (likeness, cases) -> {
          Map<String, long[]> all = alike.computeIfAbsent(likeness, name -> new HashMap<>());
          cases.forEach((court, steps) -> all.merge(court, steps, SentenceMoments::join));
        });
    return this;
  }

  /** The names of the columns. */
  public List<String> names() {
    List<String> names = new ArrayList<>(coding.names());
    names.addAll(circumstances);
    return names;
  }

  /** The circumstances that have a column. */
  public List<String> circumstances() {
    return List.copyOf(circumstances);
  }

  /** The sums of each court, in the order of their names. */
  public List<Moments> courts() {
    return List.copyOf(courts.values());
  }

  /**
   * The cases that have their like in another court, in one order: these alone bear on the
   * comparison.
   */
  public List<AlikeCase> alike() {
    List<AlikeCase> cases = new ArrayList<>();
    new TreeMap<>(alike)
        .forEach(
            (likeness, byCourt) -> {
              if (byCourt.size() > 1) {
                new TreeMap<>(byCourt)
                    .forEach((court, steps) -> cases.addAll(cases(likeness, court, steps)));
              }
            });
    return cases;
  }

  private static Collection<AlikeCase> cases(String likeness, String court, long[] steps) {
    return LongStream.of(steps)
        .sorted()
        .mapToObj(step -> new AlikeCase(likeness, court, step / SentencedCount.GRID))
        .toList();
  }
}
