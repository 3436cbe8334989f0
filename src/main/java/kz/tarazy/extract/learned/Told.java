package kz.tarazy.extract.learned;

import kz.tarazy.act.Span;

/** A circumstance that a rule found in a sentence. */
public record Told(String code, Span span) {}
