package kz.tarazy.text;

import static kz.tarazy.text.KazakhSounds.ANY;
import static kz.tarazy.text.KazakhSounds.CONSONANT;
import static kz.tarazy.text.KazakhSounds.LATERAL;
import static kz.tarazy.text.KazakhSounds.LIQUID;
import static kz.tarazy.text.KazakhSounds.NASAL;
import static kz.tarazy.text.KazakhSounds.SONORANT;
import static kz.tarazy.text.KazakhSounds.VOICED;
import static kz.tarazy.text.KazakhSounds.VOICELESS;
import static kz.tarazy.text.KazakhSounds.VOWEL;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * The suffixes of Kazakh by the slot they stand in, each form with the sounds that it may follow.
 *
 * <p>From the end of a word to its stem: person; case or tense; possessive; plural; participle or
 * verbal noun; negation; voice. Vowel harmony is not checked: it refuses no wrong reading that the
 * sounds do not refuse, and it blocks Kazakh suffixes on Russian names.
 */
final class KazakhSuffixes {

  /** What the word before a case suffix must end in. */
  enum Needs {
    NOTHING,
    /** The possessive of the third person. */
    THIRD_PERSON,
    /** A possessive of the first or second person. */
    FIRST_OR_SECOND
  }

  /** One form of a suffix. */
  record Suffix(String form, int after, Needs needs) {}

  private static final int VOICED_ENDS = VOWEL | LIQUID | NASAL | VOICED;

  static final List<Suffix> CASE =
      new Slot()
          .add(VOWEL | NASAL, "ның нің")
          .add(LIQUID | VOICED, "дың дің")
          .add(VOICELESS, "тың тің")
          .add(VOWEL, "ны ні")
          .add(LIQUID | NASAL | VOICED, "ды ді")
          .add(VOICELESS, "ты ті")
          .add(VOWEL, "н", Needs.THIRD_PERSON)
          .add(VOICED_ENDS, "ға ге")
          .add(VOICELESS, "қа ке")
          .add(VOWEL, "на не", Needs.THIRD_PERSON)
          .add(CONSONANT, "а е", Needs.FIRST_OR_SECOND)
          .add(VOICED_ENDS, "да де")
          .add(VOICELESS, "та те")
          .add(VOWEL, "нда нде", Needs.THIRD_PERSON)
          .add(VOWEL | LIQUID | VOICED, "дан ден")
          .add(VOICELESS, "тан тен")
          .add(NASAL, "нан нен")
          .add(VOWEL, "нан нен", Needs.THIRD_PERSON)
          .add(VOWEL | LIQUID | NASAL, "мен менен")
          .add(VOICED, "бен")
          .add(VOICELESS, "пен")
          .add(VOICED_ENDS, "дағы дегі")
          .add(VOICELESS, "тағы тегі")
          .add(VOWEL, "ндағы ндегі", Needs.THIRD_PERSON)
          .add(VOICED_ENDS, "дай дей")
          .add(VOICELESS, "тай тей")
          .add(VOWEL, "ндай ндей", Needs.THIRD_PERSON)
          .add(VOWEL | NASAL, "нікі")
          .add(LIQUID | VOICED, "дікі")
          .add(VOICELESS, "тікі")
          .add(LIQUID | NASAL | VOICED, "дықтан діктен")
          .add(VOICELESS, "тықтан тіктен")
          .done();

  static final List<Suffix> POSSESSIVE_THIRD =
      new Slot().add(VOWEL, "сы сі").add(CONSONANT, "ы і").done();

  static final List<Suffix> POSSESSIVE =
      new Slot()
          .add(VOWEL, "м ң мыз міз ңыз ңіз")
          .add(CONSONANT, "ым ім ың ің ымыз іміз ыңыз іңіз")
          .done();

  static final List<Suffix> PLURAL =
      new Slot()
          .add(VOWEL | SONORANT, "лар лер")
          .add(NASAL | VOICED | LATERAL, "дар дер")
          .add(VOICELESS, "тар тер")
          .done();

  static final List<Suffix> COMPARATIVE = new Slot().add(ANY, "рақ рек ырақ ірек").done();

  /** What makes an adjective of a word of time or place: қазіргі, алғашқы. */
  static final List<Suffix> ADJECTIVE =
      new Slot().add(VOICED_ENDS, "ғы гі").add(VOICELESS, "қы кі").done();

  /** Participles and the verbal noun, which take the suffixes of nouns. */
  static final List<Suffix> PARTICIPLE =
      new Slot()
          .add(VOICED_ENDS, "ған ген ғандық гендік ғандығ гендіг")
          .add(VOICELESS, "қан кен қандық кендік қандығ кендіг")
          .add(CONSONANT, "атын етін")
          .add(VOWEL, "йтын йтін")
          .add(ANY, "у")
          .done();

  static final List<Suffix> TENSE =
      new Slot()
          .add(VOICED_ENDS, "ды ді ғалы гелі ғанша генше ғай гей ғаны гені ғысы гісі ғым гім")
          .add(VOICELESS, "ты ті қалы келі қанша кенше қай кей қаны кені қысы кісі қым кім")
          .add(CONSONANT, "ады еді ыпты іпті ып іп айын ейін айық ейік ыңыз іңіз ыңдар іңдер")
          .add(VOWEL, "йды йді пты пті п й йын йін йық йік ңыз ңіз ңдар ңдер")
          .add(ANY, "са се сын сін")
          .add(VOWEL | LIQUID, "мақ мек мақшы мекші")
          .add(NASAL | VOICED, "бақ бек бақшы бекші")
          .add(VOICELESS, "пақ пек пақшы пекші")
          .done();

  static final List<Suffix> PERSON =
      new Slot()
          .add(VOWEL, "м ң ңыз ңіз қ к")
          .add(ANY, "мын мін мыз міз сың сің сыз сіз сыңдар сіңдер сыздар сіздер")
          .add(CONSONANT, "бын бін пын пін быз біз пыз піз")
          .done();

  /** Converbs and the aorist, short enough to be the end of many nouns. */
  static final List<Suffix> CONVERB = new Slot().add(CONSONANT, "а е ар ер").add(VOWEL, "р").done();

  /** The negated aorist, which needs no other mark of negation. */
  static final List<Suffix> NEGATED_AORIST =
      new Slot()
          .add(VOWEL | LIQUID, "мас мес")
          .add(NASAL | VOICED, "бас бес")
          .add(VOICELESS, "пас пес")
          .done();

  static final List<Suffix> VOICE =
      new Slot()
          .add(CONSONANT, "ыл іл ын ін ыс іс")
          .add(VOWEL, "л н с")
          .add(VOICELESS, "тыр тір қыз кіз")
          .add(VOICED_ENDS, "дыр дір ғыз гіз")
          .add(VOWEL | LIQUID, "т")
          .done();

  static final List<Suffix> NEGATION =
      new Slot()
          .add(VOWEL | LIQUID, "ма ме")
          .add(NASAL | VOICED, "ба бе")
          .add(VOICELESS, "па пе")
          .done();

  private KazakhSuffixes() {}

  private static final class Slot {

    private final List<Suffix> suffixes = new ArrayList<>();

    Slot add(int after, String forms) {
      return add(after, forms, Needs.NOTHING);
    }

    Slot add(int after, String forms, Needs needs) {
      new StringTokenizer(forms)
          .asIterator()
          .forEachRemaining(form -> suffixes.add(new Suffix((String) form, after, needs)));
      return this;
    }

    List<Suffix> done() {
      return List.copyOf(suffixes);
    }
  }
}
