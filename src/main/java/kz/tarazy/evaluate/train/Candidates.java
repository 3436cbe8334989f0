package kz.tarazy.evaluate.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.tarazy.extract.learned.Feature;
import kz.tarazy.extract.learned.Features;
import kz.tarazy.extract.learned.Passage;
import kz.tarazy.extract.learned.Segment;

/**
 * The segments of every sample as vectors over one vocabulary: the traits that at least two samples
 * bear.
 */
final class Candidates {

  private static final int LEAST = 2;

  private final List<String> vocabulary;
  private final List<List<Instance>> segments = new ArrayList<>();
  private final List<List<Instance>> wholes = new ArrayList<>();

  Candidates(List<Sample> samples) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (Sample sample : samples) {
      Set<String> names = new HashSet<>();
      for (Passage passage : sample.passages()) {
        if (!passage.words().isEmpty()) {
          new Features(passage).of(whole(passage)).forEach(feature -> names.add(feature.name()));
        }
      }
      names.forEach(name -> frequencies.merge(name, 1, Integer::sum));
    }
    Set<String> kept = new TreeSet<>();
    frequencies.forEach(
        (name, count) -> {
          if (count >= LEAST) {
            kept.add(name);
          }
        });
    vocabulary = List.copyOf(kept);
    Map<String, Integer> indices = new HashMap<>();
    for (int i = 0; i < vocabulary.size(); i++) {
      indices.put(vocabulary.get(i), i);
    }
    samples.forEach(sample -> add(sample, indices));
  }

  private void add(Sample sample, Map<String, Integer> indices) {
    List<Instance> runs = new ArrayList<>();
    List<Instance> all = new ArrayList<>();
    for (Passage passage : sample.passages()) {
      Features features = new Features(passage);
      for (Segment segment : Segment.of(passage)) {
        runs.add(instance(features, segment, indices));
      }
      if (!passage.words().isEmpty()) {
        all.add(instance(features, whole(passage), indices));
      }
    }
    segments.add(runs);
    wholes.add(all);
  }

  private static Segment whole(Passage passage) {
    return new Segment(0, passage.words().size());
  }

  private static Instance instance(
      Features features, Segment segment, Map<String, Integer> indices) {
    TreeMap<Integer, Double> values = new TreeMap<>();
    double scale = Features.scale(segment);
    for (Feature feature : features.of(segment)) {
      Integer index = indices.get(feature.name());
      if (index != null) {
        values.put(index, feature.value() * scale);
      }
    }
    return new Instance(values, indices.size());
  }

  /** The traits, in alphabetic order. */
  List<String> vocabulary() {
    return vocabulary;
  }

  /** The segments of a sample. */
  List<Instance> segments(int sample) {
    return segments.get(sample);
  }

  /** The whole sentences of a sample. */
  List<Instance> wholes(int sample) {
    return wholes.get(sample);
  }
}
