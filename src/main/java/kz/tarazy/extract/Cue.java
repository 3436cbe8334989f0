package kz.tarazy.extract;

import kz.tarazy.act.Span;
import kz.tarazy.extract.lexicon.CueKind;

/** A cue word or phrase in an act, in offsets of the normalised text. */
record Cue(CueKind kind, Span span) {}
