package kz.tarazy.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Section;
import kz.tarazy.extract.learned.Recognisers;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.text.ActText;

/**
 * Reads an act: a pure function, safe for many threads; loading it takes the time, not reading.
 *
 * <p>Every span of a {@link Reading} points into the stored text, and a quote is the stored words.
 */
public final class ActReader {

  private final String version;
  private final CircumstanceReader circumstances;
  private final CitationReader citations;
  private final List<OffenceCode> codes;

  private ActReader(
      String version,
      CircumstanceReader circumstances,
      CitationReader citations,
      List<OffenceCode> codes) {
    this.version = version;
    this.circumstances = circumstances;
    this.citations = citations;
    this.codes = List.copyOf(codes);
  }

  /**
   * The reader with the rules and trained models of the {@code data-schema} folder; load it once a
   * process.
   */
  public static ActReader standard() {
    return of(
        Lexicon.load(), Recognisers.read(DataSchema.folder("lexicon").resolve(Recognisers.FOLDER)));
  }

  /** The reader with the rules of the {@code data-schema} folder and no trained model. */
  public static ActReader rulesOnly() {
    return of(Lexicon.load(), Recognisers.NONE);
  }

  /** A reader with a lexicon and trained models; everything else as the project's data has it. */
  public static ActReader of(Lexicon lexicon, Recognisers recognisers) {
    return new ActReader(
        ReaderVersion.of(lexicon.version(), recognisers.version()),
        new CircumstanceReader(lexicon, recognisers),
        CitationReader.load(),
        OffenceCode.read(DataSchema.folder("reference")));
  }

  /** Version of the rules, models and lists it reads by, as in {@link Reading#lexicon()}. */
  public String lexiconVersion() {
    return version;
  }

  /** Reads everything an act says. */
  public Reading read(CourtAct court) {
    ActText act = ActText.of(court.text());
    Cast cast = Cast.of(act);
    ActType type = ActTypes.of(act.text(), CastList.head(act), court.actType());
    LocalDate offence = OffenceDates.latest(act, type, court.actDate());
    Decisions decisions =
        Decisions.of(act, cast, type, new Decisions.Dates(court.actDate(), offence), codes);
    CircumstanceReading found = circumstances.read(act, cast, type);
    return new Reading(
        court.actId(),
        court.textHash(),
        version,
        type,
        Procedures.of(act, type),
        offence,
        sections(act),
        defendants(act, cast, offence, found),
        decisions.charges(),
        decisions.penalties(),
        quoted(found.circumstances(), court.text()),
        citations(act, cast, decisions));
  }

  private List<Citation> citations(ActText act, Cast cast, Decisions decisions) {
    return citations.read(act, decisions.law(), cast::concerned).stream()
        .map(
            c ->
                new Citation(
                    c.defendant(),
                    c.code(),
                    c.article(),
                    c.part(),
                    c.item(),
                    c.role(),
                    act.stored(c.span())))
        .toList();
  }

  private static List<Section> sections(ActText act) {
    return act.sections().stream()
        .map(section -> new Section(section.ordinal(), section.kind(), act.stored(section.span())))
        .toList();
  }

  private static List<Defendant> defendants(
      ActText act, Cast cast, LocalDate offence, CircumstanceReading found) {
    String head = act.text().substring(0, CastList.head(act));
    List<Defendant> defendants = new ArrayList<>();
    for (Person person : cast.persons()) {
      String introduction = act.text().substring(person.introduction().end());
      defendants.add(
          new Defendant(
              person.label(),
              Minority.of(introduction, offence, head),
              found.noneMitigating().get(person.label()),
              found.noneAggravating().get(person.label()),
              act.stored(person.introduction())));
    }
    return defendants;
  }

  private static List<Circumstance> quoted(List<Circumstance> found, String stored) {
    return found.stream()
        .map(
            c ->
                new Circumstance(
                    c.defendant(),
                    c.code(),
                    c.side(),
                    c.status(),
                    c.rule(),
                    c.cited(),
                    c.span().of(stored),
                    c.span()))
        .toList();
  }
}
