package kz.tarazy.extract;

import kz.tarazy.act.Span;

/**
 * A defendant, or the convict of an appeal or execution ruling.
 *
 * @param label as the text uses it: {@code Ж.}, {@code В.А.Е.}, {@code ФИО1}, {@code К-ова}
 * @param introduction where the act introduces the person, in offsets of the normalised text
 */
public record Person(String label, Span introduction) {}
