package kz.tarazy.extract.learned;

/**
 * A trait of a segment.
 *
 * @param name kind and content: {@code s:раскаяние} a stem, {@code b:иметь_ребенок} two near stems,
 *     {@code g:раска} letters of a word, {@code m:victim} a cue
 * @param word index of the word in the passage that bears it, or -1 if the segment as a whole does
 * @param value its strength before the length of the segment is taken into account
 */
public record Feature(String name, int word, double value) {}
