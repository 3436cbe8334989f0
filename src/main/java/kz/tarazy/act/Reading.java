package kz.tarazy.act;

import java.time.LocalDate;
import java.util.List;

/**
 * All that one act says, as read by the extractor. Spans point into the stored text.
 *
 * @param actId the act
 * @param textHash hash of the text that was read
 * @param lexicon version of the lexicon that read it
 * @param actType kind of the act, as its text shows
 * @param procedure procedure
 * @param offenceDate latest offence date told, or null
 */
public record Reading(
    String actId,
    String textHash,
    String lexicon,
    ActType actType,
    Procedure procedure,
    LocalDate offenceDate,
    List<Section> sections,
    List<Defendant> defendants,
    List<Charge> charges,
    List<Penalty> penalties,
    List<Circumstance> circumstances,
    List<Citation> citations) {

  public Reading {
    sections = List.copyOf(sections);
    defendants = List.copyOf(defendants);
    charges = List.copyOf(charges);
    penalties = List.copyOf(penalties);
    circumstances = List.copyOf(circumstances);
    citations = List.copyOf(citations);
  }
}
