package kz.tarazy.source;

/** What became of one record: an act, or a refusal. */
public sealed interface Admission permits Accepted, Quarantine {}
