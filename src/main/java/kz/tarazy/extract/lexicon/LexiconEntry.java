package kz.tarazy.extract.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Side;

/**
 * All rules of one circumstance.
 *
 * @param code concept, such as {@code 53.1.4}
 * @param side on which side of the scales it lies
 * @param about whose fact it must be
 * @param traits what else the reading of its status has to know
 * @param rules the rules of both languages
 * @param examples sentences that must and must not be found
 */
public record LexiconEntry(
    String code,
    Side side,
    About about,
    Set<Trait> traits,
    List<LexiconRule> rules,
    List<LexiconExample> examples) {

  public LexiconEntry {
    EnumSet<Trait> ordered = EnumSet.noneOf(Trait.class);
    ordered.addAll(traits);
    traits = Collections.unmodifiableSet(ordered);
    rules = List.copyOf(rules);
    examples = List.copyOf(examples);
  }

  /** Whose fact a circumstance is. */
  public enum About implements Coded {
    /** The defendant's own: the victim's children are nobody's circumstance. */
    DEFENDANT("defendant"),
    /** Between the defendant and another: help, compensation, forgiveness, the victim's conduct. */
    ANYONE("anyone");

    private final String code;

    About(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** A peculiarity of a circumstance. */
  public enum Trait implements Coded {
    /** Said by the defendant in court it is a fact, not a claim: an admission, an apology. */
    OWN_WORDS("own_words"),
    /** Counted under the open list, not named by the law itself. */
    OPEN_LIST("open_list"),
    /** A name inside its words is another person: an exposed accomplice. */
    NAMES_OTHERS("names_others"),
    /** A fact of the offence, that concerns every participant: a group, weapons. */
    OF_OFFENCE("of_offence"),
    /** Told of the defendant in the court's account of the facts it is a fact: drunkenness. */
    TOLD("told"),
    /** A clean record: worded as a first offence it is that one where the court cites its item. */
    CLEAN_RECORD("clean_record"),
    /** The first offence that the law itself names. */
    FIRST_OFFENCE("first_offence"),
    /** What a court enumerates and no rule knows. */
    ANYTHING_ELSE("anything_else");

    private final String code;

    Trait(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
