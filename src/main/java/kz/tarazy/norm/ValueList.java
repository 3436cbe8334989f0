package kz.tarazy.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tarazy.norm.Lexeme.Kind;

/**
 * Reads the numbers and letters of a list: "4), 6), 11)", "387-390, 393", "«д», «к»", "вторая".
 *
 * <p>"188-1" is one number, since what follows its hyphen is not greater; "387-390" is a range and
 * gives every number in it.
 */
final class ValueList {

  private static final int WIDEST_RANGE = 60;
  private static final Set<String> AND =
      Set.of("и", "или", "либо", "және", "мен", "пен", "бен", "немесе");
  private static final Set<String> ORDINAL_ENDINGS =
      Set.of(
          "м", "й", "я", "е", "го", "му", "х", "ми", "ый", "ой", "ая", "ую", "ей", "ю", "ші", "шы",
          "інші", "ыншы", "нші", "ншы", "сы", "сі");
  private static final List<String> MEASURES =
      List.of(
          "год", "лет", "месяц", "мес", "час", "сут", "дн", "день", "мрп", "тенге", "руб", "раз",
          "эпизод", "млн", "тыс", "человек", "дет", "ребен", "лиц", "процент", "минут", "жыл",
          "теңге", "сағат", "тәулік", "аек");

  /** One number or letter of a list. */
  record Value(String text, int start, int end) {

    /** Whether it can number a level: no year, and a letter for an item only. */
    boolean fits(CitationUnit unit) {
      boolean number = Character.isDigit(text.charAt(0));
      boolean year = number && text.length() > 3 && text.chars().allMatch(Character::isDigit);
      return number ? !year : unit == CitationUnit.ITEM;
    }
  }

  /**
   * A list that was read.
   *
   * @param next index of the lexeme after it
   */
  record Values(List<Value> values, int next) {}

  private record Element(Value value, boolean closed, boolean plain, int next) {}

  private final List<Lexeme> lexemes;

  ValueList(List<Lexeme> lexemes) {
    this.lexemes = lexemes;
  }

  /** Reads the list at a lexeme; empty if none stands there. */
  Values at(int index, boolean afterItemWord) {
    List<Value> values = new ArrayList<>();
    Element element = element(skipLine(index), afterItemWord);
    int next = index;
    while (element != null) {
      values.add(element.value());
      next = element.next();
      Element last = rangeEnd(element);
      if (last != null) {
        expand(element.value(), last.value(), values);
        next = last.next();
      }
      element = following(next, afterItemWord);
    }
    return new Values(values, next);
  }

  /** Whether minutes follow, so that what stands before is a time of day: "22 ч. 30 мин." */
  boolean isMinutes(int at) {
    return word(at).equals("мин") || word(at).startsWith("минут");
  }

  static boolean isAnd(String word) {
    return AND.contains(word);
  }

  private Element following(int from, boolean letters) {
    int at = skipLine(from);
    boolean connected = false;
    if (isDotForComma(at)) {
      connected = true;
      at++;
    }
    while (kind(at) == Kind.COMMA || AND.contains(word(at))) {
      boolean letterAhead = kind(at + 1) == Kind.COMMA || kind(at + 1) == Kind.CLOSE;
      if (connected && kind(at) == Kind.WORD && letterAhead) {
        break;
      }
      connected = true;
      at++;
    }
    boolean newLine = kind(at) == Kind.LINE;
    at = skipLine(at);
    Element element = connected ? element(at, letters) : null;
    if (element == null || (newLine && element.closed()) || isMeasured(element.next())) {
      return null;
    }
    return element;
  }

  /** Whether a dot was typed for the comma of a list: "4). 6)". */
  private boolean isDotForComma(int at) {
    return at > 0
        && kind(at) == Kind.DOT
        && kind(at - 1) == Kind.CLOSE
        && kind(at + 1) == Kind.NUMBER
        && kind(at + 2) == Kind.CLOSE;
  }

  private Element rangeEnd(Element first) {
    if (!first.plain() || kind(first.next()) != Kind.DASH) {
      return null;
    }
    Element last = element(first.next() + 1, false);
    if (last == null || !last.plain() || isMeasured(last.next())) {
      return null;
    }
    int from = Integer.parseInt(first.value().text());
    int to = Integer.parseInt(last.value().text());
    return to > from && to - from <= WIDEST_RANGE ? last : null;
  }

  private static void expand(Value first, Value last, List<Value> values) {
    int to = Integer.parseInt(last.text());
    for (int number = Integer.parseInt(first.text()) + 1; number <= to; number++) {
      values.add(new Value(Integer.toString(number), first.start(), last.end()));
    }
  }

  private Element element(int at, boolean letters) {
    return switch (kind(at)) {
      case NUMBER -> number(at);
      case QUOTE -> quoted(at);
      case WORD -> word(at).length() == 1 ? letter(at, letters) : ordinal(at);
      default -> null;
    };
  }

  private Element number(int at) {
    if (word(at).length() > 4 || isDecimal(at) || isThousands(at)) {
      return null;
    }
    String text = word(at);
    int next = at + 1;
    boolean plain = true;
    if (isSubNumber(at, next)) {
      char mark = kind(next) == Kind.DOT ? '.' : '-';
      text = text + mark + word(next + 1);
      next += 2;
      plain = false;
    }
    boolean closed = kind(next) == Kind.CLOSE;
    if (closed) {
      next++;
    }
    int end = lexemes.get(next - 1).end();
    if (kind(next) == Kind.DASH && ORDINAL_ENDINGS.contains(word(next + 1))) {
      next += 2;
    }
    return new Element(new Value(text, lexemes.get(at).start(), end), closed, plain, next);
  }

  /** Whether a number is the head of an amount, such as the 6 of "6 300 000" or "13 400 тенге". */
  private boolean isThousands(int at) {
    boolean group = kind(at + 1) == Kind.NUMBER && word(at + 1).length() == 3;
    return group && (kind(at + 2) == Kind.NUMBER || isMeasured(at + 2));
  }

  private boolean isDecimal(int at) {
    return kind(at + 1) == Kind.DOT
        && lexemes.get(at + 1).glued()
        && kind(at + 2) == Kind.NUMBER
        && lexemes.get(at + 2).glued()
        && word(at + 2).length() > 1;
  }

  private boolean isSubNumber(int at, int mark) {
    if (kind(mark + 1) != Kind.NUMBER
        || !lexemes.get(mark).glued()
        || !lexemes.get(mark + 1).glued()
        || word(mark + 1).length() > 2) {
      return false;
    }
    if (kind(mark) == Kind.DOT) {
      return true;
    }
    return kind(mark) == Kind.DASH
        && Integer.parseInt(word(mark + 1)) <= Integer.parseInt(word(at));
  }

  private Element quoted(int at) {
    boolean letter = kind(at + 1) == Kind.WORD && word(at + 1).length() == 1;
    if (!letter || kind(at + 2) != Kind.QUOTE) {
      return null;
    }
    int next = kind(at + 3) == Kind.CLOSE ? at + 4 : at + 3;
    Value value = new Value(word(at + 1), lexemes.get(at).start(), lexemes.get(at + 2).end());
    return new Element(value, true, false, next);
  }

  private Element letter(int at, boolean letters) {
    boolean closed = kind(at + 1) == Kind.CLOSE;
    boolean hyphened = kind(at + 1) == Kind.DASH && lexemes.get(at + 1).glued();
    if ((!closed && !letters && !hyphened) || isUnitAbbreviation(at)) {
      return null;
    }
    int next = closed ? at + 2 : at + 1;
    Value value = new Value(word(at), lexemes.get(at).start(), lexemes.get(next - 1).end());
    return new Element(value, closed, false, next);
  }

  /** Whether a lone letter is п. or ч. before a number rather than the letter of an item. */
  private boolean isUnitAbbreviation(int at) {
    boolean unit = word(at).equals("п") || word(at).equals("ч");
    int next = kind(at + 1) == Kind.DOT ? at + 2 : at + 1;
    return unit && (kind(next) == Kind.NUMBER || kind(next) == Kind.WORD);
  }

  private Element ordinal(int at) {
    int tens = OrdinalWords.tens(word(at));
    int unitAt = tens > 0 ? at + 1 : at;
    int unit = kind(unitAt) == Kind.WORD ? OrdinalWords.ordinal(word(unitAt)) : 0;
    if (unit == 0 || (tens > 0 && unit > 9)) {
      return null;
    }
    Value value =
        new Value(
            Integer.toString(tens + unit), lexemes.get(at).start(), lexemes.get(unitAt).end());
    return new Element(value, false, false, unitAt + 1);
  }

  /** Whether a unit of time, money or count follows, so that the number is no provision. */
  private boolean isMeasured(int from) {
    int at = from;
    if (kind(at) == Kind.OPEN && kind(at + 1) == Kind.WORD && kind(at + 2) == Kind.CLOSE) {
      return UnitWords.of(lexemes.get(at + 1)).isEmpty();
    }
    if (kind(at) != Kind.WORD || UnitWords.of(lexemes.get(at)).isPresent()) {
      return false;
    }
    return word(at).equals("ай") || MEASURES.stream().anyMatch(word(at)::startsWith);
  }

  private int skipLine(int at) {
    return kind(at) == Kind.LINE ? at + 1 : at;
  }

  private String word(int at) {
    return at < lexemes.size() ? lexemes.get(at).word() : "";
  }

  private Kind kind(int at) {
    return at < lexemes.size() ? lexemes.get(at).kind() : Kind.BREAK;
  }
}
