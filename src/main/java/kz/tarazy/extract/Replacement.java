package kz.tarazy.extract;

import java.util.List;
import java.util.Optional;
import kz.tarazy.act.Span;

/**
 * The punishment that replaces another: the last of a sentence; where its kind stands alone, with
 * the term left of the one replaced («заменить неотбытые 2 года лишения свободы ограничением
 * свободы на тот же срок»).
 */
final class Replacement {

  private Replacement() {}

  static Optional<PenaltyPhrase> of(String text, Span sentence) {
    List<PenaltyPhrase> told = PenaltyPhrase.all(text, sentence);
    List<PenaltyPhrase> bare = PenaltyPhrase.bare(text, sentence);
    List<Amount> amounts = Amount.all(sentence.of(text), sentence.start());
    PenaltyPhrase last = told.isEmpty() ? null : told.get(told.size() - 1);
    PenaltyPhrase kind = bare.isEmpty() ? null : bare.get(bare.size() - 1);
    boolean alone = kind != null && (last == null || kind.span().start() > last.span().end());
    if (!alone) {
      return Optional.ofNullable(last);
    }
    return amounts.stream()
        .filter(amount -> amount.span().end() <= kind.span().start())
        .filter(amount -> PenaltyPhrase.fits(kind.kind(), amount.unit()))
        .reduce((one, other) -> other)
        .map(
            amount ->
                new PenaltyPhrase(
                    kind.kind(), amount.value(), amount.unit(), kind.span().cover(amount.span())))
        .or(() -> Optional.ofNullable(last));
  }
}
