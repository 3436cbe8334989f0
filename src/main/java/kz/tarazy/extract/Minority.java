package kz.tarazy.extract;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a defendant was under age at the offence. */
final class Minority {

  private static final Pattern YEAR_OF_BIRTH =
      Pattern.compile(
          "(?iu)((?:19|20)\\d{2})\\s*(?:года\\s+рождени|г\\.?\\s?р|г\\.\\s*рождени|жыл(?:ы|ғы)?\\s+(?:\\p{L}+\\s+){0,2}ту|ж\\.\\s?т|[^,]{0,24}(?:туған|туылған))");
  private static final Pattern SAID =
      Pattern.compile(
          "(?iu)несовершеннолетн\\p{L}+\\s+(?:подсудим|обвиняем|осужд)|кәмелетке\\s+толмаған\\s+(?:сотталушы|айыпталушы|сотталған)");
  private static final int INTRODUCTION = 120;
  private static final int MAJORITY = 18;

  private Minority() {}

  /**
   * Reads the birth in the introduction of a person and compares it with the offence.
   *
   * @param introduction text from the person's label on
   * @param offence date of the offence, or null
   */
  static boolean of(String introduction, LocalDate offence, String head) {
    String words = introduction.substring(0, Math.min(introduction.length(), INTRODUCTION));
    List<ActDate> dates = ActDate.all(words);
    Matcher year = YEAR_OF_BIRTH.matcher(words);
    boolean yearTold = year.find();
    if (offence != null && yearTold) {
      int birthYear = Integer.parseInt(year.group(1));
      for (ActDate date : dates) {
        if (date.date().getYear() == birthYear) {
          return Period.between(date.date(), offence).getYears() < MAJORITY;
        }
      }
      int age = offence.getYear() - birthYear;
      return age < MAJORITY || (age == MAJORITY && SAID.matcher(head).find());
    }
    return SAID.matcher(words).find();
  }
}
