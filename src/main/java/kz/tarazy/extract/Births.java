package kz.tarazy.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Beside which of its names an act tells when they were born: those it introduces. */
final class Births {

  private static final Pattern BIRTH =
      Pattern.compile(
          "(?iu)рождени|(?<!\\p{L})г\\.?\\s?р\\.|родивш|туған|туылған|(?<!\\p{L})ж\\.\\s?т\\.|<?\\s*данные изъяты|\\*{3} ?личные");

  /** A date alone in brackets behind a name: «Қ.Ш. (4 қазан 1993, сотталмаған)». */
  private static final Pattern DATE_IN_BRACKETS =
      Pattern.compile(
          "(?iu)(?:-\\p{Ll}{1,3})?\\s*\\(\\s*(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}\\s\\p{Ll}{3,9}\\s\\d{4}|\\d{4}\\s(?:ж\\.|жылғы)\\s\\d{1,2}\\s\\p{Ll}{3,9})\\s*[,);]");

  /** A year alone right behind a name: "И., 1999 жылғы, жүргізуші", "ФИО2 (1990 ж., сарапшы)". */
  private static final Pattern YEAR_ALONE =
      Pattern.compile(
          "(?iu)(?:-?\\p{Ll}{1,3})?\\s*[,(–-]\\s*(?:19|20)\\d{2}\\s*(?:жылғы|ж\\.)\\s*[,;)]");

  /** "Оның әйелі Ә.М. (1993 ж.т.)", «его брат К.Т., 1990 г.р.»: a relative who stands trial too. */
  private static final Pattern HIS_RELATIVE =
      Pattern.compile("(?iu)(?:^|[\\s,)])(?:и|және|мен)\\s+(?:оның|его|ее)\\s+\\p{L}+\\s+$");

  /** Whoever is beside the defendants in another part. */
  private static final Pattern ANOTHER_PART =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:потерпевш|представител|свидетел|переводчик|жәбірлен|өкіл|куә|маман|аударма|сарап|толмаған)");

  private static final Pattern ALSO =
      Pattern.compile(
          "(?iu)\\(|(?:,?\\s*[\\d.]{4,10}\\s*(?:г\\.\\s?р\\.|года рождения|ж\\.\\s?т\\.))?\\s*\\((?:он[аи]? же|ол да)\\s*[-–—]?");

  private static final Pattern ACCUSED_RELATIVES =
      Pattern.compile(
          "(?iu)(?:обвинению|дел[оа]\\s+в\\s+отношении)\\s+(?:(?:и|двух|тр[её]х|его|ее|её|их|отца|матери|сын\\p{L}*|доч\\p{L}*|супруг\\p{L}*|мужа|жены|брат\\p{L}*|сест[её]?р\\p{L}*)\\s+){1,6}$");

  private static final Pattern NUMBERED = Pattern.compile("\\s*\\d{1,2}[.)]\\s");

  /** Opens the retelling of a verdict, that introduces the convicts to a ruling. */
  private static final Pattern VERDICT_TOLD =
      Pattern.compile("(?iu)\\s*(?:приговором|(?:\\p{L}+\\s+){0,6}үкіммен)(?!\\p{L})");

  /** Whoever is named as another's or as one beside another: «Л.О.-ның ері», "А-вамен некеде". */
  private static final Pattern OBLIQUE = Pattern.compile("(?iu)(?:[тдн][ыі]ң|[мбп]ен)$");

  private static final Pattern RELATION = Pattern.compile("\\s+\\p{Ll}");

  private static final Pattern REMARK = Pattern.compile("\\s*\\([^()\\n]{1,60}\\)");

  private static final Pattern DATE_FIRST = Pattern.compile("\\s*(?:[-–•]\\s*)?\\d");

  /** Whose birth is told, where it is not that of the person named. */
  private static final Pattern CHILD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:дет(?:и|ей|ьми|ям)|ребен\\p{L}*|реб[её]н\\p{L}*|сын(?:а|ом|овья|овей)?|доч(?:ь|ери|ерью|ерей)|бала(?:сы|лары|ның|лардың)\\p{L}*|әкесі|анасы|ұлы|қызы)(?!\\p{L})");

  /** Says whose relative the person named is: «К-ва Д., его сына, родившегося …». */
  private static final Pattern ANOTHERS =
      Pattern.compile("(?iu)^,\\s*(?:его|ее|их|оның)\\s+\\p{L}+\\s*(?=,)");

  /**
   * Kazakh participles before the name they are of: "2001 жылғы 3 наурызда туған, сотталмаған А.".
   */
  private static final Pattern BORN_BEFORE =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])\\d{4}[^;\\n]{0,30}?(?:туған|туылған)"
              + "(?:,[^;\\n]{0,160}?(?<!\\p{L})(?:сотта|тартыл|өте|шық|айыптал|айналыс|істе|босат|тұр)\\p{L}*[ғгқк][ае]н)?\\s+$");

  /** The participles behind a name and a comma or bracket are of that name. */
  private static final Pattern OF_THE_LAST = Pattern.compile("\\s*(?:-\\p{L}{1,4})?\\s*[,(]");

  private static final int BIRTH_DISTANCE = 80;
  private static final int RECORD = 220;

  private final String text;
  private final int head;
  private final List<MaskedName> names;

  /**
   * Of one act.
   *
   * @param head where its head ends
   * @param names in order; the methods take their indexes
   */
  Births(String text, int head, List<MaskedName> names) {
    this.text = text;
    this.head = head;
    this.names = names;
  }

  /**
   * Whether the next name, in brackets, is what the act calls this person: «*** (Г.), 2004 г.р.».
   */
  boolean isRenamed(int index) {
    return index + 1 < names.size()
        && between(index).equals("(")
        && inBrackets(index + 1)
        && !isAlso(index + 1);
  }

  /** Whether a name in brackets is a fuller one of the person before: «Э. (Э.Г.)», «(она же …)». */
  boolean isAlso(int index) {
    return index > 0
        && inBrackets(index)
        && ALSO.matcher(between(index - 1)).matches()
        && MaskedName.alike(names.get(index - 1).key(), names.get(index).key());
  }

  private String between(int index) {
    return text.substring(names.get(index).span().end(), names.get(index + 1).span().start())
        .strip();
  }

  private boolean inBrackets(int index) {
    return text.startsWith(")", names.get(index).span().end());
  }

  /** Whether the words before a name accuse relatives by it: «по обвинению отца и сына А.». */
  boolean isAccusedRelative(int index) {
    return names.get(index).span().start() < head
        && isBorn(index)
        && ACCUSED_RELATIVES.matcher(since(index)).find();
  }

  /** Whether what follows a name tells the birth of who is named. */
  boolean isBorn(int index) {
    boolean anothers =
        OBLIQUE.matcher(names.get(index).span().of(text)).find()
            && RELATION.matcher(after(index)).lookingAt();
    if (anothers) {
      return false;
    }
    String after = after(index);
    return opensBirth(isNumbered(index) ? ANOTHERS.matcher(after).replaceFirst("") : after)
        || opensBirth(besideRemark(index))
        || DATE_IN_BRACKETS.matcher(after).lookingAt()
        || YEAR_ALONE.matcher(after).lookingAt();
  }

  /** Whether it introduces the person of a numbered list, whoever else the line names. */
  boolean isListed(int index) {
    return isNumbered(index) && isBorn(index);
  }

  private boolean isNumbered(int index) {
    return NUMBERED.matcher(lineBefore(index)).lookingAt();
  }

  /** Whether it introduces the relative of the person before as one more. */
  boolean isRelativeTried(int index) {
    String since = since(index);
    return HIS_RELATIVE.matcher(since).find()
        && !ANOTHER_PART.matcher(since).find()
        && isBorn(index);
  }

  /** Whether the birth is told where a ruling retells the verdict. */
  boolean isOfVerdict(int index) {
    return VERDICT_TOLD.matcher(lineBefore(index)).lookingAt() && isBorn(index);
  }

  private String lineBefore(int index) {
    int start = names.get(index).span().start();
    return text.substring(text.lastIndexOf('\n', start - 1) + 1, start);
  }

  private static boolean opensBirth(String words) {
    Matcher birth = BIRTH.matcher(words.substring(0, Math.min(words.length(), BIRTH_DISTANCE)));
    return birth.find() && !CHILD.matcher(words.substring(0, birth.start())).find();
  }

  /**
   * Whether the head tells the birth before the name, at the end of a line or after participles.
   */
  boolean closes(int index) {
    int start = names.get(index).span().start();
    String before = lineBefore(index);
    boolean first = index == 0 || names.get(index - 1).span().end() <= start - before.length();
    Matcher birth = BIRTH.matcher(before);
    boolean opensLine =
        first
            && DATE_FIRST.matcher(before).lookingAt()
            && birth.find()
            && !CHILD.matcher(before.substring(0, birth.start())).find();
    return start < head && (opensLine || isBornBefore(since(index)));
  }

  /** Whether Kazakh participles before a name tell the birth of who is named, not of the last. */
  private static boolean isBornBefore(String since) {
    return BORN_BEFORE.matcher(since).find()
        && !OF_THE_LAST.matcher(since).lookingAt()
        && !ANOTHER_PART.matcher(since).find();
  }

  /** What stands between the name before and a name, up to {@link #RECORD} letters. */
  private String since(int index) {
    int start = names.get(index).span().start();
    int last = index == 0 ? 0 : names.get(index - 1).span().end();
    return text.substring(Math.min(start, Math.max(last, start - RECORD)), start);
  }

  /** What follows a name and the remark in brackets behind it: «К.Ғ. (К.О.-ның ағасы), 1992 …». */
  private String besideRemark(int index) {
    Matcher remark = REMARK.matcher(text).region(names.get(index).span().end(), text.length());
    if (!remark.lookingAt()) {
      return "";
    }
    int next = index + 1;
    while (next < names.size() && names.get(next).span().start() < remark.end()) {
      next++;
    }
    int to = next < names.size() ? names.get(next).span().start() : text.length();
    return text.substring(remark.end(), Math.min(to, remark.end() + BIRTH_DISTANCE));
  }

  /** What follows a name, up to the next. */
  String after(int index) {
    int from = names.get(index).span().end();
    int to = index + 1 < names.size() ? names.get(index + 1).span().start() : text.length();
    return text.substring(from, Math.min(to, from + 200));
  }
}
