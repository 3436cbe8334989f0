package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;
import kz.tarazy.norm.CapEngine;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.CheckDefinition;

/**
 * Holds what was read from an act against the law and against itself.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Assessor {

  private final Catalogue catalogue;
  private final List<Check> checks;

  private Assessor(Catalogue catalogue, List<Check> checks) {
    this.catalogue = catalogue;
    this.checks = List.copyOf(checks);
  }

  /** An assessor with every check that the catalogue describes. */
  public static Assessor of(Catalogue catalogue) {
    CapEngine engine = new CapEngine(catalogue);
    List<Check> checks = new ArrayList<>();
    for (CheckDefinition definition : catalogue.checks()) {
      checks.add(check(definition, engine, catalogue));
    }
    return new Assessor(catalogue, checks);
  }

  /** The assessments of one act, check by check. */
  public List<Assessment> assess(CourtAct act, Reading reading) {
    Matter matter = new Matter(act, reading, catalogue);
    return checks.stream().flatMap(check -> check.look(matter).stream()).toList();
  }

  private static Check check(CheckDefinition definition, CapEngine engine, Catalogue catalogue) {
    return switch (definition.check()) {
      case "cap" -> new Cap(definition, engine, catalogue);
      case "cited_item" -> new CitedItem(definition);
      case "none_contradicted" -> new NoneContradicted(definition);
      case "no_imprisonment" -> new NoImprisonment(definition);
      case "restitution_discussed" -> new RestitutionDiscussed(definition);
      case "minimum" -> new Minimum(definition, engine);
      case "exceptional" -> new Exceptional(definition);
      case "excluded" -> new Excluded(definition);
      case "conditional" -> new Conditional(definition);
      case "aggregation" -> new Aggregation(definition);
      case "minor_imprisonment" -> new MinorImprisonment(definition, engine);
      case "minority" -> new Minority(definition);
      case "minor_release" -> new MinorRelease(definition);
      case "reconciliation" -> new Reconciliation(definition);
      case "cooperation" -> new Cooperation(definition);
      case "double_counting" -> new DoubleCounting(definition);
      case "stated" -> new Stated(definition);
      case "closed_list" -> new ClosedList(definition);
      case "grounded" -> new Grounded(definition);
      case "execution_repentance" -> new ExecutionRepentance(definition);
      case "terminology" -> new Terminology(definition);
      default ->
          throw new IllegalArgumentException(
              "No code looks for the check %s of %s"
                  .formatted(definition.check(), definition.id()));
    };
  }
}
