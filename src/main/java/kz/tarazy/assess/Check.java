package kz.tarazy.assess;

import java.util.List;
import kz.tarazy.act.Assessment;

/** Looks at one norm, or at the act's own logic, for every defendant or count it concerns. */
interface Check {

  /** What it finds; a norm that concerns nobody gives no row. */
  List<Assessment> look(Matter matter);
}
