package kz.tarazy.extract.learned;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.tarazy.extract.lexicon.CueKind;

/** The traits of the segments of one passage; each word is looked at once. */
public final class Features {

  /** Letters that stand together: enough to tell a root, few enough to outlive a typing error. */
  private static final int GRAM_LENGTH = 4;

  private static final double STEM = 1.0;
  private static final double PAIR = 0.7;
  private static final double GRAM = 0.4;
  private static final double SET = 0.7;
  private static final double MARK = 1.0;
  private static final double AROUND = 0.5;
  private static final double MOST_NEAR = 3;
  private static final int BESIDE = 3;
  private static final int REACH = 2;
  private static final Set<CueKind> ACTORS =
      EnumSet.of(CueKind.COURT, CueKind.PARTY, CueKind.VICTIM, CueKind.DEFENDANT);

  /** Begins the trait that tells how near a segment is to the rules of a circumstance. */
  static final String NEAR = "near:";

  /** Begins the trait that tells what rules found in a segment. */
  static final String TOLD = "told:";

  private final Passage passage;
  private final List<List<Feature>> words = new ArrayList<>();
  private final List<List<Feature>> pairs = new ArrayList<>();

  public Features(Passage passage) {
    this.passage = passage;
    for (int i = 0; i < passage.words().size(); i++) {
      words.add(name(passage.words().get(i)) ? List.of() : word(i));
      pairs.add(new ArrayList<>());
    }
    for (int i = 0; i < passage.words().size(); i++) {
      for (int next = i + 1; next <= i + REACH && next < passage.words().size(); next++) {
        pair(i, next);
      }
    }
  }

  /** The traits of a segment; one may be there more than once, by different words. */
  public List<Feature> of(Segment segment) {
    List<Feature> features = new ArrayList<>();
    for (int i = segment.from(); i < segment.to(); i++) {
      features.addAll(words.get(i));
      for (Feature pair : pairs.get(i)) {
        if (pair.word() < segment.to()) {
          features.add(new Feature(pair.name(), i, pair.value()));
        }
      }
    }
    marks(segment, features);
    around(segment, features);
    near(segment, features);
    return features;
  }

  /** What the values of a segment are multiplied by, so that long ones do not outweigh. */
  public static double scale(Segment segment) {
    return 1 / Math.sqrt(2.0 + segment.length());
  }

  private List<Feature> word(int index) {
    Word word = passage.words().get(index);
    List<Feature> features = new ArrayList<>();
    if (Character.isDigit(word.surface().charAt(0))) {
      features.add(new Feature("d:" + number(word.surface()), index, STEM));
      return features;
    }
    for (String stem : word.stems()) {
      features.add(new Feature("s:" + stem, index, STEM));
    }
    for (String set : word.sets()) {
      features.add(new Feature("c:" + set, index, SET));
    }
    String padded = "^" + word.surface() + "$";
    for (int start = 0; start + GRAM_LENGTH <= padded.length(); start++) {
      String gram = padded.substring(start, start + GRAM_LENGTH);
      features.add(new Feature("g:" + gram, index, GRAM));
    }
    return features;
  }

  private void pair(int left, int right) {
    Word first = passage.words().get(left);
    Word second = passage.words().get(right);
    if (name(first) || name(second)) {
      return;
    }
    String name = "b:" + first.stems().get(0) + "_" + second.stems().get(0);
    pairs.get(left).add(new Feature(name, right, PAIR));
  }

  /** Initials of people say nothing: who they are is told by the marks. */
  private static boolean name(Word word) {
    return word.surface().length() == 1
        && Character.isLetter(word.surface().charAt(0))
        && "аиовксуя".indexOf(word.surface().charAt(0)) < 0;
  }

  /** The words that stand beside the segment. */
  private void around(Segment segment, List<Feature> features) {
    for (int i = Math.max(0, segment.from() - BESIDE); i < segment.from(); i++) {
      stems(i, "l:", features);
    }
    for (int i = segment.to(); i < Math.min(passage.words().size(), segment.to() + BESIDE); i++) {
      stems(i, "r:", features);
    }
  }

  private void stems(int word, String kind, List<Feature> features) {
    if (!name(passage.words().get(word))) {
      features.add(new Feature(kind + passage.words().get(word).stems().get(0), -1, AROUND));
    }
  }

  /** How much of the vocabulary of a circumstance's rules the segment holds. */
  private void near(Segment segment, List<Feature> features) {
    Map<String, Double> sums = new TreeMap<>();
    for (Word word : passage.words().subList(segment.from(), segment.to())) {
      word.near().forEach((code, value) -> sums.merge(code, value, Double::sum));
    }
    sums.forEach(
        (code, sum) -> features.add(new Feature(NEAR + code, -1, Math.min(sum, MOST_NEAR))));
  }

  private static String number(String digits) {
    int value;
    try {
      value = Integer.parseInt(digits);
    } catch (NumberFormatException figures) {
      return "other";
    }
    if (value < 14) {
      return "child";
    }
    if (value < 18) {
      return "minor";
    }
    if (value <= 21) {
      return "youth";
    }
    if (value < 58) {
      return "grown";
    }
    return value < 100 ? "old" : "large";
  }

  private void marks(Segment segment, List<Feature> features) {
    int start = passage.words().get(segment.from()).span().start();
    int end = passage.words().get(segment.to() - 1).span().end();
    CueKind before = null;
    CueKind inside = null;
    for (Mark mark : passage.marks()) {
      features.add(new Feature("a:" + mark.kind().code(), -1, AROUND));
    }
    for (Mark mark : passage.marks()) {
      boolean actor = ACTORS.contains(mark.kind());
      if (mark.span().start() >= end) {
        break;
      }
      if (mark.span().start() >= start) {
        features.add(new Feature("m:" + mark.kind().code(), -1, MARK));
        inside = actor && inside == null ? mark.kind() : inside;
      } else if (actor) {
        before = mark.kind();
      }
    }
    features.add(new Feature("who:" + actor(inside == null ? before : inside), -1, MARK));
    features.add(new Feature("in:" + passage.section().code(), -1, MARK));
    features.add(new Feature("before:" + actor(before), -1, MARK));
    for (Told told : passage.told()) {
      if (told.span().start() < end && told.span().end() > start) {
        features.add(new Feature(TOLD + told.code(), -1, MARK));
      }
    }
  }

  private static String actor(CueKind kind) {
    return kind == null ? "nobody" : kind.code();
  }
}
