package kz.tarazy.norm;

import java.util.List;
import kz.tarazy.act.LawCode;
import kz.tarazy.norm.ValueList.Value;

/**
 * A piece of a citation: one level with its numbers, the name of a code, or the end of a chain.
 *
 * @param kind what it is
 * @param unit the level, of a level only
 * @param kazakh whether the level is named in Kazakh, so that its numbers precede it
 * @param plural whether the level's word announces several numbers
 * @param capital whether the level's word is a lone capital letter, such as a person's initial
 * @param values the numbers or letters; empty where the level refers back ("той же статьи")
 * @param code the code, of a code only
 * @param apart whether a comma or a conjunction stands before it
 */
record CitationSegment(
    Kind kind,
    CitationUnit unit,
    boolean kazakh,
    boolean plural,
    boolean capital,
    List<Value> values,
    LawCode code,
    boolean apart,
    int start,
    int end) {

  enum Kind {
    LEVEL,
    CODE,
    BREAK
  }

  CitationSegment {
    values = List.copyOf(values);
  }

  static CitationSegment level(
      UnitWords.UnitWord word,
      boolean capital,
      List<Value> values,
      boolean apart,
      int start,
      int end) {
    return new CitationSegment(
        Kind.LEVEL,
        word.unit(),
        word.kazakh(),
        word.plural(),
        capital,
        values,
        null,
        apart,
        start,
        end);
  }

  static CitationSegment code(LawCode code, int start, int end) {
    return new CitationSegment(
        Kind.CODE, null, false, false, false, List.of(), code, false, start, end);
  }

  static CitationSegment end(int at) {
    return new CitationSegment(
        Kind.BREAK, null, false, false, false, List.of(), null, false, at, at);
  }

  /** This piece with another level, numbers and distance from what stands before it. */
  CitationSegment with(CitationUnit level, List<Value> numbers, boolean setApart) {
    return new CitationSegment(
        kind,
        level,
        kazakh,
        plural,
        capital,
        numbers,
        code,
        setApart,
        numbers.get(0).equals(values.get(0)) ? start : numbers.get(0).start(),
        numbers.get(numbers.size() - 1).end());
  }

  boolean is(CitationUnit other) {
    return kind == Kind.LEVEL && unit == other;
  }
}
