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
   * The highest score of a passage's segments for every circumstance of the model.
   *
   * @param segment where it was reached, or null for a passage without words
   */
  public record Best(double score, Segment segment) {}

  /** By outcome of the model, the segment that speaks most for it. */
  public List<Best> best(Passage passage) {
    Features features = new Features(passage);
    int size = model.outcomes().size();
    double[] highest = new double[size];
    Segment[] where = new Segment[size];
    for (Segment segment : Segment.of(passage)) {
      double[] scores = model.scores(features.of(segment), Features.scale(segment));
      for (int i = 0; i < size; i++) {
        if (where[i] == null || scores[i] > highest[i]) {
          highest[i] = scores[i];
          where[i] = segment;
        }
      }
    }
    List<Best> best = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      best.add(new Best(where[i] == null ? Double.NEGATIVE_INFINITY : highest[i], where[i]));
    }
    return best;
  }

  /** What the model finds in a passage beside what the rules found there. */
  public List<Learned> find(Passage passage) {
    List<Learned> found = new ArrayList<>();
    List<Best> best = best(passage);
    for (int i = 0; i < best.size(); i++) {
      LinearModel.Outcome outcome = model.outcomes().get(i);
      double probability = model.probability(best.get(i).score());
      if (best.get(i).segment() != null
          && probability >= outcome.bar()
          && !passage.tells(outcome.code())) {
        found.add(learned(passage, best.get(i).segment(), i, probability));
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
