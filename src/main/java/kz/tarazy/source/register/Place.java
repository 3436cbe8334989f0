package kz.tarazy.source.register;

import java.util.List;

/**
 * A town or district that courts are named after.
 *
 * @param region code of its region of today
 * @param city whether it is a town
 * @param names Kazakh, then Russian, then other spellings
 */
record Place(String region, boolean city, List<String> names) {

  String kazakh() {
    return names.get(0);
  }

  String russian() {
    return names.get(1);
  }

  CourtKind kind() {
    return city ? CourtKind.CITY : CourtKind.DISTRICT;
  }

  /** The name of the court of this place in Russian. */
  String courtRussian() {
    if (russian().endsWith("ий")) {
      return russian() + " " + kind().russian();
    }
    return "Суд " + (city ? "города " : "района ") + russian();
  }

  String courtKazakh() {
    return kazakh() + " " + kind().kazakh();
  }
}
