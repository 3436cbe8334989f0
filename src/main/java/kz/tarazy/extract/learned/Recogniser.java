package kz.tarazy.extract.learned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;

/** Finds circumstances in the sentences of one language by its model; safe for many threads. */
public final class Recogniser {

  /** Words by which a verdict is passed are not the words of a fact. */
  private static final Set<CueKind> VERDICTS =
      EnumSet.of(
          CueKind.MITIGATING,
          CueKind.AGGRAVATING,
          CueKind.COUNTS,
          CueKind.TAKES_ACCOUNT,
          CueKind.REFUSES,
          CueKind.REJECTS,
          CueKind.UNPROVEN,
          CueKind.ABSENT,
          CueKind.SPEECH,
          CueKind.COURT);

  /** A sentence with one of these counts a fact. */
  private static final Set<CueKind> COUNTING =
      EnumSet.of(CueKind.MITIGATING, CueKind.AGGRAVATING, CueKind.COUNTS, CueKind.TAKES_ACCOUNT);

  /** A word with less than this share of the strongest one's weight is not part of the finding. */
  private static final double SHARE = 0.35;

  private static final int NAMED = 3;

  private final LinearModel model;

  public Recogniser(LinearModel model) {
    this.model = model;
  }

  /** The model behind it. */
  public LinearModel model() {
    return model;
  }

  /**
   * By circumstance of the model, the signs of the segment that speaks most for it; empty for a
   * passage without words.
   */
  public List<Signs> signs(Passage passage) {
    Features features = new Features(passage);
    int size = model.circumstances();
    Weighed[] best = new Weighed[size];
    for (Segment segment : Segment.of(passage)) {
      List<Feature> traits = features.of(segment);
      Weighed weighed = new Weighed(segment, traits, model.scores(traits, Features.scale(segment)));
      for (int i = 0; i < size; i++) {
        if (best[i] == null || weighed.scores[i] > best[i].scores[i]) {
          best[i] = weighed;
        }
      }
    }
    List<Signs> signs = new ArrayList<>();
    boolean judged = passage.marks().stream().anyMatch(mark -> COUNTING.contains(mark.kind()));
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size && best[i] != null; i++) {
      highest = Math.max(highest, best[i].scores[i]);
    }
    for (int i = 0; i < size && best[i] != null; i++) {
      signs.add(signs(best[i], i, best[i].scores[i] >= highest, passage.told().isEmpty(), judged));
    }
    return signs;
  }

  /** A segment with its traits and its scores by outcome. */
  private static final class Weighed {
    private final Segment segment;
    private final List<Feature> traits;
    private final double[] scores;

    Weighed(Segment segment, List<Feature> traits, double[] scores) {
      this.segment = segment;
      this.traits = traits;
      this.scores = scores;
    }
  }

  private Signs signs(
      Weighed weighed, int circumstance, boolean best, boolean alone, boolean judged) {
    double[] scores = weighed.scores;
    double rival = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < model.circumstances(); i++) {
      rival = i == circumstance ? rival : Math.max(rival, scores[i]);
    }
    String near = Features.NEAR + model.outcomes().get(circumstance).code();
    return new Signs(
        scores[circumstance],
        weighed.segment,
        scores[model.circumstances()],
        rival,
        weighed.traits.stream()
            .filter(trait -> trait.name().equals(near))
            .mapToDouble(Feature::value)
            .sum(),
        (int)
            weighed.traits.stream().filter(trait -> trait.name().startsWith(Features.TOLD)).count(),
        best,
        alone,
        judged);
  }

  /** What the model finds in a passage beside what the rules found there. */
  public List<Learned> find(Passage passage) {
    List<Learned> found = new ArrayList<>();
    List<Signs> signs = signs(passage);
    for (int i = 0; i < signs.size(); i++) {
      LinearModel.Outcome outcome = model.outcomes().get(i);
      double probability = model.judge().probability(signs.get(i));
      if (probability >= outcome.bar() && !passage.tells(outcome.code())) {
        found.add(learned(passage, signs.get(i).segment(), i, probability));
      }
    }
    return found;
  }

  private Learned learned(Passage passage, Segment segment, int outcome, double probability) {
    double[] weights = wordWeights(passage, segment, outcome);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0 && !verdict(passage, segment.from() + i)) {
        order.add(i);
      }
    }
    order.sort(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> i));
    List<Integer> strongest = order.subList(0, Math.min(NAMED, order.size()));
    return new Learned(
        model.outcomes().get(outcome).code(),
        span(passage, segment, weights, order),
        probability,
        strongest.stream()
            .map(i -> passage.words().get(segment.from() + i).stems().get(0))
            .distinct()
            .toList());
  }

  private double[] wordWeights(Passage passage, Segment segment, int outcome) {
    double[] weights = new double[segment.length()];
    Map<String, Feature> once = new TreeMap<>();
    for (Feature feature : new Features(passage).of(segment)) {
      if (feature.word() >= 0) {
        once.putIfAbsent(feature.name(), feature);
      }
    }
    for (Feature feature : once.values()) {
      LinearModel.Weights known = model.weights().get(feature.name());
      if (known != null) {
        weights[feature.word() - segment.from()] += known.of(outcome) * feature.value();
      }
    }
    return weights;
  }

  /** From the strongest word outward to the strong words before a word of verdict. */
  private static Span span(
      Passage passage, Segment segment, double[] weights, List<Integer> order) {
    if (order.isEmpty()) {
      return passage
          .words()
          .get(segment.from())
          .span()
          .cover(passage.words().get(segment.to() - 1).span());
    }
    int top = order.get(0);
    int first = top;
    int last = top;
    for (int i = top - 1; i >= 0 && !verdict(passage, segment.from() + i); i--) {
      first = weights[i] >= SHARE * weights[top] ? i : first;
    }
    for (int i = top + 1; i < weights.length && !verdict(passage, segment.from() + i); i++) {
      last = weights[i] >= SHARE * weights[top] ? i : last;
    }
    return passage
        .words()
        .get(segment.from() + first)
        .span()
        .cover(passage.words().get(segment.from() + last).span());
  }

  private static boolean verdict(Passage passage, int word) {
    Span span = passage.words().get(word).span();
    return passage.marks().stream()
        .anyMatch(mark -> VERDICTS.contains(mark.kind()) && mark.span().overlaps(span));
  }
}
