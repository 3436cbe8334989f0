package kz.tarazy.extract;

import java.util.List;
import java.util.Optional;
import kz.tarazy.act.ActType;
import kz.tarazy.extract.lexicon.CueKind;

/** A sentence in which a later court retells an earlier one. */
enum Instance {
  /** An appeal court retells what the first instance counted, without sharing it. */
  BELOW {
    @Override
    void apply(Holding holding) {
      if (holding.is(Verdict.RECOGNISED)) {
        holding.become(Verdict.RECOGNISED_BELOW);
      }
    }
  },
  /** A court of the execution stage retells the verdict. */
  VERDICT {
    @Override
    void apply(Holding holding) {
      if (holding.is(Verdict.RECOGNISED)) {
        holding.become(Verdict.NOTHING);
      }
    }
  },
  /** A court of the execution stage finds facts; it counts none. */
  EXECUTION {
    @Override
    void apply(Holding holding) {
      if (holding.is(Verdict.RECOGNISED)) {
        holding.become(Verdict.FACT);
      }
    }
  };

  abstract void apply(Holding holding);

  static Optional<Instance> of(ActType type, List<Cue> sentence) {
    return switch (type) {
      case VERDICT -> Optional.empty();
      case APPEAL_RULING ->
          has(sentence, CueKind.FIRST_INSTANCE) && !has(sentence, CueKind.AGREES)
              ? Optional.of(BELOW)
              : Optional.empty();
      case EXECUTION_RULING -> Optional.of(has(sentence, CueKind.EARLIER) ? VERDICT : EXECUTION);
    };
  }

  private static boolean has(List<Cue> sentence, CueKind kind) {
    return sentence.stream().anyMatch(cue -> cue.kind() == kind);
  }
}
