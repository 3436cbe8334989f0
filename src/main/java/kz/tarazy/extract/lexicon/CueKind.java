package kz.tarazy.extract.lexicon;

import kz.tarazy.act.Coded;

/** The kinds of cue words that tell what a court made of a fact; listed in {@code cues.yaml}. */
public enum CueKind implements Coded {
  /** Names the mitigating side: смягчающие обстоятельства, жеңілдететін мән-жайлар. */
  MITIGATING("mitigating"),
  /** Names the aggravating side. */
  AGGRAVATING("aggravating"),
  /** A verb by which a court counts a fact under a head: признаёт, относит; таниды, жатқызады. */
  COUNTS("counts"),
  /** A verb of taking into account that needs no head: учитывает, принимает во внимание. */
  TAKES_ACCOUNT("takes_account"),
  /** Words by which a court does not count a fact: не признаёт, нельзя признать; танымайды. */
  REFUSES("refuses"),
  /** Words by which a court turns an argument down: отклоняет, отвергает; қабылдамайды. */
  REJECTS("rejects"),
  /** The court is not shown the fact: документально не подтверждено; расталмады. */
  UNPROVEN("unproven"),
  /** The fact is part of the offence: признак состава, саралау белгісі. */
  ELEMENT("element"),
  /** Something does not exist: не установлено, нет; жоқ. */
  ABSENT("absent"),
  /** No circumstance of a side exists at all: отягчающих обстоятельств не установлено. */
  NONE("none"),
  /** All but what it names: кроме, помимо; басқа, болмаса. */
  BESIDES("besides"),
  /** Other than those already named: иных, других; өзге. */
  OTHER("other"),
  /** The court as the one who acts. */
  COURT("court"),
  /** A party or its paper: защитник, прокурор, жалоба. */
  PARTY("party"),
  /** The accused by the word for it. */
  DEFENDANT("defendant"),
  /** The victim, a witness or their side. */
  VICTIM("victim"),
  /** A verb of speech or request: просил, указал; сұрады, айтты. */
  SPEECH("speech"),
  /** A party's reason as a noun: доводы, версия; уәж. */
  ARGUMENT("argument"),
  /** The court shares a view: соглашается, правильно; келіседі, дұрыс. */
  AGREES("agrees"),
  /** Points back to what was just said: данное обстоятельство, это; бұл мән-жай. */
  BACKWARD("backward"),
  /** Continues an enumeration: кроме того, также; сондай-ақ. */
  CONTINUES("continues"),
  /** Turns the thought: однако, но, а; бірақ, алайда, ал. */
  CONTRAST("contrast"),
  /** Words of the statute rather than of a finding: у виновного; кінәлі адамның. */
  STATUTE("statute"),
  /** An earlier verdict. */
  EARLIER("earlier"),
  /** The first instance, seen by an appeal court. */
  FIRST_INSTANCE("first_instance"),
  /** Opens the retelling of a complaint. */
  COMPLAINT("complaint"),
  /** A condition: если; егер. */
  CONDITION("condition"),
  /** Exceptional circumstances that allow less than the minimum. */
  EXCEPTIONAL("exceptional"),
  /** A description of the person: личность, жеке басы. */
  PERSONALITY("personality"),
  /** An item of the article's list: пункт, тармақ. */
  ITEM("item"),
  /** Draws a conclusion from reasons just told: поэтому, сондықтан. */
  CONCLUDES("concludes");

  private final String code;

  CueKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
