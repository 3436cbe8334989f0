package kz.tarazy.assess;

import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Side;
import kz.tarazy.act.Status;
import kz.tarazy.norm.Catalogue;
import kz.tarazy.norm.CheckDefinition;
import kz.tarazy.norm.Role;

/**
 * Is the item that the court cites for a recognised circumstance that of the fact it names?
 *
 * <p>A fact of the open list told in one breath with a listed one («явка с повинной и признательные
 * показания») may be no more than its colour; whose item is cited cannot be decided then.
 */
final class CitedItem implements Check {

  private final CheckDefinition definition;

  CitedItem(CheckDefinition definition) {
    this.definition = definition;
  }

  @Override
  public List<Assessment> look(Matter matter) {
    List<Assessment> rows = new ArrayList<>();
    for (Defendant defendant : matter.reading().defendants()) {
      for (Side side : Side.values()) {
        for (Circumstance told : matter.circumstances(defendant, side, Status.RECOGNISED)) {
          if (!told.cited().isEmpty()) {
            rows.add(row(matter, defendant, told));
          }
        }
      }
    }
    return rows;
  }

  private Assessment row(Matter matter, Defendant defendant, Circumstance told) {
    List<String> derivation = new ArrayList<>();
    told.cited().forEach(cited -> derivation.add("cited " + cited));
    derivation.add("named " + told.code());
    Row row =
        Row.of(definition, matter, defendant)
            .norm(told.cited().get(0))
            .practice(Practice.APPLIED)
            .derivation(derivation)
            .spans(List.of(told.span()));
    Catalogue catalogue = matter.catalogue();
    if (told.cited().stream().anyMatch(cited -> names(catalogue, cited, told.code()))) {
      return row.kept("kept");
    }
    if (unlisted(catalogue, told) && shared(matter, defendant, told)) {
      return row.notDecidable("shared");
    }
    return told.cited().stream().allMatch(cited -> concepts(catalogue, cited).isEmpty())
        ? row.broken("no_such_item")
        : row.broken("mismatch");
  }

  private static boolean unlisted(Catalogue catalogue, Circumstance told) {
    return told.code().startsWith(catalogue.norm(Role.MITIGATING_OPEN).provision() + ".");
  }

  /** Whether what is cited names another circumstance that the court counts with this one. */
  private static boolean shared(Matter matter, Defendant defendant, Circumstance told) {
    return matter.circumstances(defendant, told.side(), Status.RECOGNISED).stream()
        .filter(other -> other.cited().equals(told.cited()))
        .anyMatch(
            other ->
                told.cited().stream()
                    .anyMatch(cited -> names(matter.catalogue(), cited, other.code())));
  }

  private static boolean names(Catalogue catalogue, String cited, String code) {
    return code.equals(cited)
        || code.startsWith(cited + ".")
        || concepts(catalogue, cited).contains(code);
  }

  /** What a cited provision stands for in any of the codes; itself if it is a circumstance. */
  private static List<String> concepts(Catalogue catalogue, String cited) {
    if (catalogue.circumstances().stream().anyMatch(known -> known.code().equals(cited))) {
      return List.of(cited);
    }
    String[] steps = cited.split("\\.", 3);
    for (LawCode code : LawCode.values()) {
      List<String> concepts =
          catalogue.concept(
              code,
              steps[0],
              steps.length > 1 ? steps[1] : null,
              steps.length > 2 ? steps[2] : null);
      if (!concepts.isEmpty()) {
        return concepts;
      }
    }
    return List.of();
  }
}
