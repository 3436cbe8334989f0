package kz.tarazy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part a person plays in the case, as the word before the name tells it (подсудимый, адвокат;
 * сотталушы, жәбірленуші).
 */
enum CourtRole {
  ACCUSED(
      "подсудим|обвиняем|осужд[её]нн|оправданн|виновн(?!о)|в отношении|по обвинению|которым(?!\\p{L})"
          + "|сотталушы|айыпталушы|сотталған|ақталған|күдікті"),
  JUDGE("судь|судей|председательств|төраға|алқа"),
  PROSECUTOR("прокурор|обвинител|гособвинител|айыптаушы"),
  ADVOCATE("адвокат|защитник|қорғаушы"),
  VICTIM("потерпевш|погибш|пострадавш|жәбірлен|жәбiрлен|марқұм|истец|истц|талапкер"),
  WITNESS(
      "свидетел|очевид|эксперт|специалист|переводчик|понят|следовател|секретар|представител"
          + "|психолог|педагог|сторож|сосед|куә|сарапшы|маман|аудармашы|хатшы|өкіл|тергеуші|мирасқор");

  private static final Pattern ANY;

  static {
    StringBuilder words = new StringBuilder("(?iu)(?<!\\p{L})(?:");
    for (CourtRole role : values()) {
      words.append(role == ACCUSED ? "" : "|").append("(?<").append(role.name()).append('>');
      words.append(role.words).append(')');
    }
    ANY = Pattern.compile(words.append(")\\p{L}*").toString());
  }

  private final String words;

  CourtRole(String words) {
    this.words = words;
  }

  /**
   * A role word before a name.
   *
   * @param plural whether it speaks of several people, so that a list of names may follow
   * @param distance words between it and the name
   */
  record Before(CourtRole role, boolean plural, int distance) {}

  private static final Pattern PLURAL =
      Pattern.compile(
          "(?:ов|ых|их|ые|ие|телей|судей|аты|оры|рты|ики|тели|(?:лар|лер|тар|тер|дар|дер)\\p{L}{0,4})$");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\d-]*");
  private static final Pattern BREAK = Pattern.compile("[,;.\\n(]");
  private static final Pattern ACCUSED_BREAK = Pattern.compile("[,;.(]");

  /**
   * The last role word of the text before a name, or null where punctuation or other words stand
   * between them.
   *
   * @param before the text between the last name and this one
   */
  static Before last(String before) {
    Matcher matcher = ANY.matcher(before);
    Before last = null;
    while (matcher.find()) {
      CourtRole role = role(matcher);
      String tail = before.substring(matcher.end());
      Pattern stop = role == ACCUSED ? ACCUSED_BREAK : BREAK;
      if (!stop.matcher(tail).find()) {
        int distance = (int) WORD.matcher(tail).results().count();
        last = new Before(role, isPlural(matcher.group()), distance);
      } else {
        last = null;
      }
    }
    return last;
  }

  private static CourtRole role(Matcher matcher) {
    for (CourtRole role : values()) {
      if (matcher.group(role.name()) != null) {
        return role;
      }
    }
    throw new IllegalStateException("A role pattern matched without a role");
  }

  private static boolean isPlural(String word) {
    return word.contains(" ") || PLURAL.matcher(word).find();
  }
}
