package kz.tarazy.extract;

import java.util.regex.Pattern;

/** The words with which courts decide, in Russian and Kazakh. */
final class DecisionWords {

  /** Conviction: «признать виновным», "кінәлі деп танылсын". */
  static final Pattern CONVICT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:виновн(?:ым|ой|ыми|ою)(?!\\p{L})|осудить(?!\\p{L})|(?:кінәлі|айыпты)(?!\\p{L}|\\s+емес)|сотталсын)");

  private static final Pattern KAZAKH = Pattern.compile("(?iu)[кас]");
  private static final Pattern OF_SEVERAL = Pattern.compile("(?iu)виновными|осудить");

  /** An earlier conviction retold: «осуждена по …», "сотталған". */
  static final Pattern CONVICTED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:осужд[её]н\\p{L}*|признан[аы]?\\s+виновн\\p{L}+|отбывает|отбывающ\\p{L}+|приговорен[аы]?(?!\\p{L})|сотталған\\p{L}*|сотталды|сотталып|кескен|кесілген|(?:кінәлі|айыпты)\\s+деп\\s+танылып)");

  /** Acquittal. */
  static final Pattern ACQUIT =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:невиновн\\p{L}+|оправда(?:ть|н|на|ны)(?!\\p{L})|ақта(?:лсын|лып|ла)|кінәсіз|айыпсыз|(?:кінәлі|айыпты)\\s+емес)");

  /** Release from liability or punishment, or the end of the case. */
  static final Pattern RELEASE =
      Pattern.compile(
          "(?iu)от\\s+(?:\\p{L}+\\s+){0,3}?(?:(?<!дополнительного\\s)наказания|уголовной\\s+ответственности)[^;]{0,80}?освободить"
              + "|освобо(?:дить|див)[^;]{0,160}?от\\s+(?:уголовной\\s+ответственности|(?!дополнительн)(?:\\p{L}+\\s+){0,4}наказани)"
              + "|(?:дело|производство\\s+по(?:\\s+\\p{L}+){0,3}\\s+делу|производство(?!\\s+по\\s+(?:\\p{L}+\\s+)?(?:иск|заявлени)))[^;]{0,160}?прекратить"
              + "|прекратить[^;]{0,60}?(?:дел[оа](?!\\p{L})|производств\\p{L}*(?!\\p{L}|\\s+по\\s+(?:\\p{L}+\\s+)?(?:иск|заявлени)))"
              + "|освободить[^;]{0,60}?условно-?\\s?досрочно|условно-?\\s?досрочно[^;]{0,60}?освободить"
              + "|(?:мерзімінен\\s+бұрын)[^;]{0,80}?босатылсын"
              + "|(?:жауаптылықта|(?<!қосымша\\s)жазада|өтеуде)н[^;]{0,120}?босат"
              + "|(?<!\\p{L})(?:іс|ісі|іс\\s+жүргізу|өндіріс)\\p{L}*[^;]{0,120}?(?:қысқарт|тоқтат)(?:ылсын|ылып|ылады|ылуға)");

  /** Release before the end of the term: «условно-досрочно». */
  static final Pattern PAROLE =
      Pattern.compile(
          "(?iu)условно-?\\s?досрочн|мерзімінен\\s+бұрын\\s+шартты|шартты\\s+түрде\\s+мерзімінен\\s+бұрын");

  /** Suspension of the sentence. */
  static final Pattern SUSPEND =
      Pattern.compile(
          "(?iu)(?<!\\p{L})условн(?:ым|ыми|о|ое|ой)(?!\\p{L}|\\s?-\\s?досрочн)"
              + "|63\\s?-?\\s?ба[пб]\\p{L}*[^.;]{0,40}?шартты(?!\\p{L})"
              + "|айыру\\p{L}*,?\\s+шартты(?=\\s*[,;.])|(?:айыру\\p{L}*|(?:жыл|ай)ға)\\s+шартты\\s+сотта(?:лсын|лған|лды)|шартты\\s+(?:түрде|деп|болып|есептел\\p{L}*|сана\\p{L}*|жаза\\p{L}*|қолдан\\p{L}*)(?!\\s+мерзімінен)");

  /** A suspension taken back. */
  static final Pattern UNSUSPEND =
      Pattern.compile(
          "(?iu)отмен\\p{L}+[^;]{0,40}условн|условно\\p{L}*\\s+осужден\\p{L}*[^;]{0,60}отмен|шартты[^;]{0,60}(?:күші|жойыл|алып\\s+тастал)"
              + "|исключить[^;]{0,80}(?:условн|63)|63\\s?-?\\s?бап\\p{L}*\\s+қолданылмасын");

  /** The punishment for everything together. */
  static final Pattern AGGREGATE =
      Pattern.compile(
          "(?iu)окончательн|по\\s+совокупности|пут[её]м\\s+(?:\\p{L}+\\s+){0,2}(?:поглощени|сложени|присоединени)|присоедин"
              + "|түпкілікті|жиынты(?:ғы|қ)|сіңіру|қосу\\s+(?:арқылы|жолымен)");

  /** Words before a punishment of an earlier verdict. */
  static final Pattern EARLIER =
      Pattern.compile(
          "(?iu)неотбыт|по\\s+приговору\\s+[^,;]{0,100}?от\\s|ранее\\s+назначенн|судим|алдыңғы\\s+үкім|өтелмеген|\\d\\s*жылғы\\s+[^,;]{0,80}?үкімі");

  /** Words before a punishment that is unserved from before; in a ruling on that verdict too. */
  static final Pattern UNSERVED =
      Pattern.compile("(?iu)неотбыт|алдыңғы\\s+үкім|өтелмеген|ранее\\s+назначенн");

  /** Words with which the court turns to its own punishment again. */
  static final Pattern IMPOSE =
      Pattern.compile(
          "(?iu)назначить|назначив|окончательн|определить|определив|снизить|смягчить|заменить|считать|түпкілікті|жиынтығы\\s+бойынша|тағайындап");

  /** Words after which a term is no punishment: credit of custody, conversion, warnings. */
  static final Pattern NO_PENALTY =
      Pattern.compile(
          "(?iu)зачесть|зачитать|зач[её]т|из\\s+расч[её]та|разъяснить|предупредить|в\\s+случае\\s+(?:злостного|неуплаты|уклонения|неисполнения)|взамен"
              + "|дополнительн\\p{L}+\\s+наказани\\p{L}+\\s+в\\s+виде|без\\s+назначения|түсіндір|ескертіл|есепке\\s+(?:алын|жатқыз)|есебінен|қосымша\\s+жаза");

  /** Requalification. */
  static final Pattern REQUALIFY =
      Pattern.compile("(?iu)переквалифи\\p{L}+|қайта\\s*сарала\\p{L}*|қайта\\s+дәрежеле\\p{L}*");

  /** Control of probation or the trial term of a suspended sentence. */
  static final Pattern PROBATION =
      Pattern.compile(
          "(?iu)пробационн\\p{L}+\\s+контрол\\p{L}+|испытательн\\p{L}+\\s+срок\\p{L}*|пробациялық\\s+бақылау\\p{L}*|сынақ\\s+мерзім\\p{L}*");

  /** Lowering of a punishment in an appeal ruling. */
  static final Pattern LOWER =
      Pattern.compile(
          "(?iu)снизить|снижен|смягчить|сократить|уменьшить|усилить|увеличить|төмендет|азайт|қысқарт|жеңілдет|дейін");

  /** The verdict stays: nothing is changed. */
  static final Pattern REFUSE =
      Pattern.compile(
          "(?iu)в\\s+удовлетворении[^;]{0,200}?отказать|отказать\\s+в|без\\s+удовлетворения|қанағаттандырусыз|қанағаттандырудан\\s+бас|қанағаттандыр\\p{L}*\\s+бас\\s+тарт|бас\\s+тартылсын");

  /** What speaks of money claims and the like, whose people are not the ones punished next. */
  static final Pattern SIDE_MATTER =
      Pattern.compile(
          "(?iu)взыскать|өндірілсін|вещественн|заттай\\s+дәлел|гражданский\\s+иск|азаматтық\\s+талап|меру\\s+пресечения|бұлтартпау");

  /** Replacement of one punishment by another. */
  static final Pattern REPLACE = Pattern.compile("(?iu)замен|ауыстыр");

  /** A verdict set aside for a new trial. */
  static final Pattern RETRIAL =
      Pattern.compile(
          "(?iu)на\\s+новое\\s+(?:судебное\\s+)?рассмотрение|жаңадан\\s+(?:сотта\\s+)?қара");

  /** Counts taken out of a conviction. */
  static final Pattern EXCLUDE =
      Pattern.compile(
          "(?iu)исключить[^;]{0,80}?(?:осужден|обвинени)|айыптаудан[^;]{0,60}?алып\\s+таста");

  /** An accusation taken out on the way to a conviction, with the offences it takes out. */
  static final Pattern DROPPED =
      Pattern.compile(
          "(?iu)исключ(?:ив|ая)(?!\\p{L})[^;]{0,200}?(?=признать|признает)"
              + "|(?:айыптаудан\\s+)?[^;,]{0,120}?(?:айыптаудан\\s+)?(?:алып\\s+таста(?:п|лып)|алынып\\s+тасталып|шығарылып)");

  /** Where the imposing of punishment begins in a sentence that also convicts. */
  static final Pattern PUNISH =
      Pattern.compile(
          "(?iu)назнач(?:ить|ив|ает)|определи(?:ть|в)|подвергнуть|наказать|избрать|приговорить|наказание\\s*:|тағайында|белгілен|кесілсін|жаза(?:сы|сын)?\\s*:");

  /** One punishment for each of several counts. */
  static final Pattern EACH =
      Pattern.compile(
          "(?iu)кажд\\p{L}+|әрқайсы\\p{L}*|\\p{L}*(?<!\\p{L})по\\s+(?:\\d|одному|два|три)|-\\s*по(?!\\p{L})");

  private DecisionWords() {}

  /** Whether a word of conviction is Kazakh; the Russian ones begin with other letters. */
  static boolean isKazakh(String conviction) {
    return KAZAKH.matcher(conviction).lookingAt();
  }

  /** Whether a word of conviction may be said of several: Kazakh ones have no plural. */
  static boolean isOfSeveral(String conviction) {
    return isKazakh(conviction) || OF_SEVERAL.matcher(conviction).matches();
  }
}
