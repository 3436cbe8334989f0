package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Span;

/** What an act decides on one defendant, while it is read. */
final class Outcome {

  /** A count: an offence with its punishment, or an acquittal of it. */
  static final class Count {
    private final Offence offence;
    private final boolean acquitted;
    private PenaltyPhrase penalty;

    Count(Offence offence, boolean acquitted) {
      this.offence = offence;
      this.acquitted = acquitted;
    }

    Offence offence() {
      return offence;
    }

    boolean isAcquitted() {
      return acquitted;
    }

    PenaltyPhrase penalty() {
      return penalty;
    }
  }

  private final List<Count> counts = new ArrayList<>();
  private PenaltyPhrase aggregate;
  private PenaltyPhrase last;
  private boolean listed;
  private boolean conditional;
  private Integer probationMonths;
  private PenaltyKind end;
  private Span endSpan;
  private List<Offence> ended = List.of();

  List<Count> counts() {
    return counts;
  }

  List<Count> convictions() {
    return counts.stream().filter(count -> !count.acquitted).toList();
  }

  void convict(Offence offence) {
    if (!ended.isEmpty() && ended.stream().noneMatch(offence::same)) {
      endInPart();
    }
    counts.add(new Count(offence, false));
  }

  /** What was told to end the case ended some of its counts only. */
  private void endInPart() {
    if (end == PenaltyKind.RELEASED) {
      ended.forEach(this::drop);
    }
    end = null;
    endSpan = null;
    ended = List.of();
  }

  void acquit(Offence offence) {
    counts.removeIf(count -> count.offence.same(offence));
    counts.add(new Count(offence, true));
  }

  void drop(Offence offence) {
    counts.removeIf(count -> count.offence.same(offence));
  }

  /** Forgets the counts and the sentence, because the act decides anew. */
  void restart() {
    counts.clear();
    aggregate = null;
    last = null;
    conditional = false;
    probationMonths = null;
  }

  /** Keeps the counts and forgets what was imposed for them. */
  void annul() {
    counts.forEach(count -> count.penalty = null);
    aggregate = null;
    last = null;
    unsuspend();
  }

  /** Imposes a punishment for the counts of some offences; a count new to the act is added. */
  void punish(List<Offence> offences, PenaltyPhrase penalty) {
    last = penalty;
    for (Offence offence : offences) {
      Count count = open(offence);
      if (count != null) {
        count.penalty = penalty;
      }
    }
  }

  /** Whether a conviction has no punishment yet. */
  boolean isOpen() {
    return convictions().stream().anyMatch(count -> count.penalty == null);
  }

  /** Imposes a punishment for the first count that has none. */
  void punishNext(PenaltyPhrase penalty) {
    last = penalty;
    convictions().stream()
        .filter(count -> count.penalty == null)
        .findFirst()
        .ifPresent(count -> count.penalty = penalty);
  }

  /** Convicts of offences that the act names only where it punishes for them. */
  void list(List<Offence> offences) {
    if (counts.isEmpty()) {
      listed = true;
    }
    if (listed) {
      offences.stream()
          .filter(offence -> counts.stream().noneMatch(count -> count.offence.same(offence)))
          .forEach(this::convict);
    }
  }

  private Count open(Offence offence) {
    Count known = null;
    for (Count count : convictions()) {
      if (count.offence.same(offence)) {
        known = count;
        if (count.penalty == null) {
          return count;
        }
      }
    }
    if (known == null) {
      return null;
    }
    Count another = new Count(known.offence, false);
    counts.add(counts.indexOf(known) + 1, another);
    return another;
  }

  /** Replaces the punishment of the counts of some offences. */
  void change(List<Offence> offences, PenaltyPhrase penalty) {
    last = penalty;
    for (Count count : convictions()) {
      if (convictions().size() == 1
          || offences.stream().anyMatch(offence -> count.offence.same(offence))) {
        count.penalty = penalty;
      }
    }
    if (convictions().size() == 1) {
      aggregate = null;
    }
  }

  /** Imposes the punishment for everything together. */
  void aggregate(PenaltyPhrase penalty) {
    aggregate = penalty;
    last = penalty;
  }

  void suspend(Integer months) {
    conditional = true;
    if (months != null) {
      probationMonths = months;
    }
  }

  void unsuspend() {
    conditional = false;
    probationMonths = null;
  }

  void end(PenaltyKind kind, Span span) {
    end(kind, span, List.of());
  }

  /** Ends the case; if it is told for some offences, a conviction of another leaves it open. */
  void end(PenaltyKind kind, Span span, List<Offence> offences) {
    end = kind;
    endSpan = span;
    ended = List.copyOf(offences);
  }

  PenaltyKind end() {
    return end;
  }

  Span endSpan() {
    return endSpan;
  }

  boolean isConditional() {
    return conditional;
  }

  Integer probationMonths() {
    return probationMonths;
  }

  /** The final punishment, or null where none was found. */
  PenaltyPhrase sentence() {
    if (aggregate != null) {
      return aggregate;
    }
    List<Count> convictions = convictions();
    if (convictions.size() == 1 && convictions.get(0).penalty != null) {
      return convictions.get(0).penalty;
    }
    return last;
  }
}
