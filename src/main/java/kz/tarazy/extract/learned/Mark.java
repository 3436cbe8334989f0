package kz.tarazy.extract.learned;

import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;

/** A cue of a sentence: who is named, what is counted, in offsets of the normalised text. */
public record Mark(CueKind kind, Span span) {}
