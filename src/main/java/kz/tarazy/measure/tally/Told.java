package kz.tarazy.measure.tally;

import java.util.Collections;
import java.util.Map;
import kz.tarazy.measure.declared.Column;

/**
 * What became of a circumstance or a check.
 *
 * @param subject the circumstance or the check
 * @param outcome its status or result
 * @param values what is told of it beside the person's own values: edition, demand, grounds …
 */
public record Told(String subject, String outcome, Map<Column, String> values) {

  public Told {
    values = Collections.unmodifiableMap(values);
  }
}
