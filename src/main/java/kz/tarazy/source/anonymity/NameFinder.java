package kz.tarazy.source.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/**
 * Finds names in full: a patronymic with its neighbour, a given name with a surname, or a surname
 * of plain shape with another capitalised word. Names of officials in office, and of streets,
 * districts and schools, are no findings.
 */
final class NameFinder {

  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[-’']\\p{L}+)*");
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<!\\p{L})(?:(?<a>\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)\\s+\\p{Lu}\\.\\s?(?:\\p{Lu}\\.)?"
              + "|\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?(?<b>\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?))");
  private static final int LONGEST_GAP = 3;

  private record Word(int start, int end, String lower, boolean capital, boolean opens) {}

  private final NameWords words;

  NameFinder(NameWords words) {
    this.words = words;
  }

  /** Spans of names in a normalised text. */
  List<Span> in(String text) {
    List<Word> tokens = tokens(text);
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = run(text, tokens, i);
      if (end > i && isName(tokens.subList(i, end + 1)) && !isAllowed(text, tokens, i, end)) {
        found.add(new Span(tokens.get(i).start(), tokens.get(end).end()));
      }
      i = Math.max(i, end) + 1;
    }
    if (!words.allows("surname_with_initials_allowed")) {
      found.addAll(withInitials(text));
    }
    return found;
  }

  private List<Word> tokens(String text) {
    List<Word> tokens = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String word = matcher.group();
      boolean capital = word.length() > 2 && Character.isUpperCase(word.charAt(0));
      String before = text.substring(Math.max(0, matcher.start() - LONGEST_GAP), matcher.start());
      boolean opens =
          before.isBlank()
              ? before.isEmpty() || before.contains("\n")
              : before.matches("(?s).*[.!?:;\"«]\\s*");
      tokens.add(
          new Word(matcher.start(), matcher.end(), word.toLowerCase(Locale.ROOT), capital, opens));
    }
    return tokens;
  }

  /** The last of up to three name words that follow each other from here. */
  private int run(String text, List<Word> tokens, int from) {
    if (!isNameWord(tokens.get(from))) {
      return from;
    }
    int end = from;
    while (end + 1 < tokens.size()
        && end - from < 2
        && isNameWord(tokens.get(end + 1))
        && isNext(text, tokens.get(end), tokens.get(end + 1))) {
      end++;
    }
    return end;
  }

  private boolean isNameWord(Word word) {
    return word.capital()
        && !words.marksPlace(word.lower())
        && !words.announcesPlace(word.lower())
        && !words.announcesOfficial(word.lower())
        && (isMarked(word) || !word.opens());
  }

  private boolean isMarked(Word word) {
    return words.isGiven(word.lower())
        || words.isPatronymic(word.lower())
        || words.isSurname(word.lower())
        || words.isWeakSurname(word.lower());
  }

  private static boolean isNext(String text, Word word, Word next) {
    String gap = text.substring(word.end(), next.start());
    return gap.length() <= LONGEST_GAP && gap.isBlank();
  }

  private boolean isName(List<Word> run) {
    boolean patronymic = run.stream().skip(1).anyMatch(w -> words.isPatronymic(w.lower()));
    if (patronymic) {
      return true;
    }
    for (int i = 0; i + 1 < run.size(); i++) {
      String a = run.get(i).lower();
      String b = run.get(i + 1).lower();
      boolean named = words.isGiven(a) || words.isGiven(b);
      boolean surnamed = isAnySurname(a) || isAnySurname(b);
      if (named && (surnamed || (words.isGiven(a) && words.isGiven(b)))) {
        return true;
      }
      if (words.isSurname(a) != words.isSurname(b)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAnySurname(String lower) {
    return words.isSurname(lower) || words.isWeakSurname(lower);
  }

  private boolean isAllowed(String text, List<Word> tokens, int from, int end) {
    for (int i = Math.max(0, from - 2); i < from; i++) {
      if (words.announcesOfficial(tokens.get(i).lower())) {
        return true;
      }
    }
    boolean quoted = from > 0 && isQuote(text, tokens.get(from).start() - 1);
    boolean surnamed =
        tokens.subList(from, end + 1).stream()
            .anyMatch(w -> words.isSurname(w.lower()) || words.isPatronymic(w.lower()));
    if (quoted && !surnamed) {
      // «Алтын Дала» is a firm, «Ахметов Ерлан» a person who trades under his name.
      return true;
    }
    boolean placeBefore = from > 0 && words.announcesPlace(tokens.get(from - 1).lower());
    boolean placeAfter =
        end + 1 < tokens.size()
            && words.marksPlace(tokens.get(end + 1).lower())
            && isNext(text, tokens.get(end), tokens.get(end + 1));
    return placeBefore || placeAfter;
  }

  private static boolean isQuote(String text, int offset) {
    return "«\"“„".indexOf(text.charAt(offset)) >= 0;
  }

  private List<Span> withInitials(String text) {
    List<Span> found = new ArrayList<>();
    Matcher matcher = INITIALS.matcher(text);
    while (matcher.find()) {
      String surname = matcher.group("a") == null ? matcher.group("b") : matcher.group("a");
      if (isAnySurname(surname.toLowerCase(Locale.ROOT))) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return found;
  }
}
