package kz.tarazy.extract.lexicon;

import kz.tarazy.act.Coded;

/** The kinds of cue words that tell what a court made of a fact; listed in {@code cues.yaml}. */
public enum CueKind implements Coded {
  /** Names the mitigating side: смягчающие обстоятельства, жеңілдететін мән-жайлар. */
  MITIGATING("mitigating"),
  /** Names the aggravating side. */
  AGGRAVATING("aggravating"),
  /** Itself says that something softens or hardens the penalty: смягчает наказание. */
  WEIGHS("weighs"),
  /** A verb by which a court counts a fact: признаёт, относит, учитывает; таниды, ескереді. */
  COUNTS("counts"),
  /** A verb of taking into account that needs no head: учитывает, принимает во внимание. */
  TAKES_ACCOUNT("takes_account"),
  /** Words by which a court refuses or does not find: отклоняет, не признаёт, қабылдамайды. */
  REFUSES("refuses"),
  /** The court is not shown the fact: документально не подтверждено. */
  UNPROVEN("unproven"),
  /** The fact is part of the offence: признак состава, саралау белгісі. */
  ELEMENT("element"),
  /** Nothing of the kind exists: не установлено, жоқ. */
  ABSENT("absent"),
  /** The court as the one who acts. */
  COURT("court"),
  /** A party, or its paper: защитник, прокурор, жалоба. */
  PARTY("party"),
  /** The accused as the one who speaks or of whom is spoken. */
  DEFENDANT("defendant"),
  /** The victim, a witness or their side. */
  VICTIM("victim"),
  /** A verb of speech or request: просил, указал; сұрады, айтты. */
  SPEECH("speech"),
  /** A party's reason as a noun: доводы, версия; уәж. */
  ARGUMENT("argument"),
  /** The court shares a party's view: соглашается, заслуживает внимания. */
  AGREES("agrees"),
  /** Points back to what was just said: данное обстоятельство, это; бұл мән-жай. */
  BACKWARD("backward"),
  /** Continues an enumeration: кроме того, также; сондай-ақ. */
  CONTINUES("continues"),
  /** Quotes the law rather than applies it: у виновного; кінәлі адамның. */
  STATUTE("statute"),
  /** Retells an earlier verdict. */
  EARLIER("earlier"),
  /** The first instance, seen by an appeal court. */
  FIRST_INSTANCE("first_instance"),
  /** A condition: если, в случае; егер. */
  CONDITION("condition"),
  /** Exceptional circumstances of the norm on going below the minimum. */
  EXCEPTIONAL("exceptional"),
  /** A description of the person: личность, жеке басы. */
  PERSONALITY("personality");

  private final String code;

  CueKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
