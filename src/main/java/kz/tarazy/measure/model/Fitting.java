package kz.tarazy.measure.model;

import java.util.Optional;
import kz.tarazy.measure.Reason;

/**
 * What came of fitting a model: the fit, or the reason there is none.
 *
 * @param fit the fit; empty where the model is not estimable
 * @param reason why it is not; null where there is a fit
 */
public record Fitting<T>(Optional<T> fit, Reason reason) {

  static <T> Fitting<T> of(T fit) {
    return new Fitting<>(Optional.of(fit), null);
  }

  static <T> Fitting<T> none(Reason reason) {
    return new Fitting<>(Optional.empty(), reason);
  }
}
