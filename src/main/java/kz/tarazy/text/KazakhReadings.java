package kz.tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.tarazy.text.KazakhSuffixes.Needs;
import kz.tarazy.text.KazakhSuffixes.Suffix;

/**
 * Every stem that a Kazakh word may have by the order of its suffixes, whether there is such a stem
 * or not.
 */
final class KazakhReadings {

  /**
   * One way to read a word.
   *
   * @param stem the word without its suffixes
   * @param negated whether a suffix of negation was among them
   */
  record Reading(String stem, boolean negated) {}

  private static final int DEEPEST_VOICE = 2;

  /** A shorter word before -ғы is most often no word of its own. */
  private static final int SHORTEST_BEFORE_ADJECTIVE = 4;

  private static final Pattern HIDDEN_YU = Pattern.compile("(?<=[аәеоөұүыі])ю");
  private static final Pattern HIDDEN_YA = Pattern.compile("(?<=[аәеоөұүыі])я");
  private static final Pattern HIDDEN_BACK =
      Pattern.compile("(?<=[аоұыу][бвгғджзйкқлмнңпрстфхһцчшщ]{1,3})и(?=$|ды|п|тын)");
  private static final Pattern HIDDEN_FRONT =
      Pattern.compile("(?<=[әеөүі][бвгғджзйкқлмнңпрстфхһцчшщ]{1,3})и(?=$|ді|п|тін)");

  private final String word;
  private final Predicate<String> listed;
  private final boolean whole;
  private final List<Reading> readings;

  private KazakhReadings(String word, Predicate<String> listed, List<Reading> readings) {
    this.word = word;
    this.readings = readings;
    this.listed = listed;
    this.whole = listed.test(word);
  }

  /**
   * The readings of a word in lower case.
   *
   * @param listed whether a stem is a known word; only a word that is not listed as a whole is read
   *     with the suffixes that many nouns end in by chance
   */
  static List<Reading> of(String word, Predicate<String> listed) {
    List<Reading> readings = new ArrayList<>();
    for (String spelling : spellings(word)) {
      KazakhReadings search = new KazakhReadings(spelling, listed, readings);
      search.nominal(spelling.length(), 0);
      search.finite(spelling.length());
      search.persons(spelling.length());
    }
    return readings;
  }

  /** A word as written, and with the sound й apart that ю, я and и hide: қою, жая, қамтиды. */
  private static List<String> spellings(String word) {
    String apart = HIDDEN_YU.matcher(word).replaceAll("йу");
    apart = HIDDEN_YA.matcher(apart).replaceAll("йа");
    apart = HIDDEN_BACK.matcher(apart).replaceAll("ый");
    apart = HIDDEN_FRONT.matcher(apart).replaceAll("ій");
    return apart.equals(word) ? List.of(word) : List.of(word, apart);
  }

  private void nominal(int end, int depth) {
    possessed(end, Needs.NOTHING, depth);
    for (Suffix suffix : KazakhSuffixes.CASE) {
      if (fits(end, suffix)) {
        possessed(end - suffix.form().length(), suffix.needs(), depth);
      }
    }
    for (Suffix suffix : KazakhSuffixes.COMPARATIVE) {
      if (fits(end, suffix)) {
        add(end - suffix.form().length(), false);
      }
    }
    for (Suffix suffix : KazakhSuffixes.ADJECTIVE) {
      if (fits(end, suffix) && end - suffix.form().length() >= SHORTEST_BEFORE_ADJECTIVE) {
        add(end - suffix.form().length(), false);
      }
    }
  }

  private void possessed(int end, Needs needs, int depth) {
    if (needs == Needs.NOTHING) {
      plural(end, depth);
    }
    if (needs != Needs.FIRST_OR_SECOND) {
      for (Suffix suffix : KazakhSuffixes.POSSESSIVE_THIRD) {
        if (fits(end, suffix)) {
          plural(end - suffix.form().length(), depth);
        }
      }
    }
    if (needs != Needs.THIRD_PERSON) {
      for (Suffix suffix : KazakhSuffixes.POSSESSIVE) {
        if (fits(end, suffix) && (!whole || suffix.form().length() > 3)) {
          plural(end - suffix.form().length(), depth);
        }
      }
    }
  }

  private void plural(int end, int depth) {
    base(end, depth);
    for (Suffix suffix : KazakhSuffixes.PLURAL) {
      if (fits(end, suffix)) {
        base(end - suffix.form().length(), depth);
      }
    }
  }

  private void base(int end, int depth) {
    add(end, false);
    boolean adjective =
        end > 5 && (word.startsWith("ғы", end - 2) || word.startsWith("гі", end - 2));
    if (depth < 1 && end < word.length() && adjective) {
      nominal(end, depth + 1);
    }
    for (Suffix suffix : KazakhSuffixes.PARTICIPLE) {
      if (fits(end, suffix)) {
        verb(end - suffix.form().length());
      }
    }
  }

  private void finite(int end) {
    for (Suffix suffix : KazakhSuffixes.TENSE) {
      if (fits(end, suffix)) {
        verb(end - suffix.form().length());
      }
    }
    for (Suffix suffix : KazakhSuffixes.NEGATED_AORIST) {
      if (fits(end, suffix)) {
        voice(end - suffix.form().length(), true, 0);
      }
    }
    for (Suffix suffix : KazakhSuffixes.CONVERB) {
      if (fits(end, suffix)) {
        verb(end - suffix.form().length());
      }
    }
    if (end == word.length() && !whole) {
      verb(end);
    }
  }

  private void persons(int end) {
    for (Suffix suffix : KazakhSuffixes.PERSON) {
      if (fits(end, suffix)) {
        int before = end - suffix.form().length();
        finite(before);
        for (Suffix participle : KazakhSuffixes.PARTICIPLE) {
          if (fits(before, participle)) {
            verb(before - participle.form().length());
          }
        }
      }
    }
  }

  private void verb(int end) {
    voice(end, false, 0);
    for (Suffix suffix : KazakhSuffixes.NEGATION) {
      if (fits(end, suffix)) {
        voice(end - suffix.form().length(), true, 0);
      }
    }
  }

  private void voice(int end, boolean negated, int depth) {
    add(end, negated);
    if (depth < DEEPEST_VOICE) {
      for (Suffix suffix : KazakhSuffixes.VOICE) {
        if (fits(end, suffix) && end - suffix.form().length() > 2) {
          voice(end - suffix.form().length(), negated, depth + 1);
        }
      }
    }
  }

  private boolean fits(int end, Suffix suffix) {
    int start = end - suffix.form().length();
    return start >= 2
        && word.startsWith(suffix.form(), start)
        && (KazakhSounds.of(word.charAt(start - 1)) & suffix.after()) != 0;
  }

  private void add(int end, boolean negated) {
    if (plausible(end)) {
      readings.add(new Reading(word.substring(0, end), negated));
    }
  }

  /** A stem has a vowel and three letters, or two in the order of «ет», or it is known. */
  private boolean plausible(int end) {
    if (end < 2) {
      return false;
    }
    String stem = word.substring(0, end);
    if (stem.chars().noneMatch(letter -> KazakhSounds.isVowel((char) letter))) {
      return false;
    }
    return end > 2
        || (KazakhSounds.isVowel(stem.charAt(0)) && !KazakhSounds.isVowel(stem.charAt(1)))
        || listed.test(stem);
  }
}
