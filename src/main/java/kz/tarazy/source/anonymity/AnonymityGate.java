package kz.tarazy.source.anonymity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;

/** Looks for personal data in the text of an act. */
public final class AnonymityGate {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final int MAJORITY = 18;

  private final NameWords words;
  private final NameFinder names;

  private AnonymityGate(NameWords words) {
    this.words = words;
    this.names = new NameFinder(words);
  }

  /** A gate with the words and allowances of {@code data-schema/input/anonymity.yaml}. */
  public static AnonymityGate load() {
    return new AnonymityGate(NameWords.load());
  }

  /**
   * Finds personal data.
   *
   * @param stored the text as it would be stored
   * @param layout the same text, read
   * @param date date of the act, or null; tells whose day of birth is a minor's
   * @return findings in the order of the text, without overlaps
   */
  public List<PersonalData> examine(String stored, ActText layout, LocalDate date) {
    List<PersonalData> found = new ArrayList<>(NumberFinder.in(stored));
    found.addAll(AddressFinder.in(stored));
    for (Span span : names.in(layout.text())) {
      found.add(new PersonalData(PersonalDataKind.FULL_NAME, layout.stored(span)));
    }
    found.removeIf(data -> isMinorsBirthDate(data, stored, date));
    return withoutOverlaps(found);
  }

  private boolean isMinorsBirthDate(PersonalData data, String stored, LocalDate date) {
    if (data.kind() != PersonalDataKind.BIRTH_DATE
        || date == null
        || !words.allows("birth_date_of_minors_allowed")) {
      return false;
    }
    Matcher year = YEAR.matcher(data.span().of(stored));
    // One year more than majority: the act is of a later day than the offence.
    return year.find() && date.getYear() - Integer.parseInt(year.group()) <= MAJORITY + 1;
  }

  private static List<PersonalData> withoutOverlaps(List<PersonalData> found) {
    List<PersonalData> kept = new ArrayList<>();
    found.stream()
        .sorted(
            Comparator.comparing((PersonalData data) -> data.span().start())
                .thenComparing(data -> -data.span().length())
                .thenComparing(PersonalData::kind))
        .forEach(
            data -> {
              if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(data.span())) {
                kept.add(data);
              }
            });
    return List.copyOf(kept);
  }
}
