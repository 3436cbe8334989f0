package kz.tarazy.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the head of an act lies, and whether it has a head and a decision at all. Headings may be
 * letter-spaced or glued to the word before.
 *
 * @param title heading found: {@code ПРИГОВОР}, {@code ҮКІМ} and the like, without spaces, or null
 * @param headStart offset of the heading, or 0
 * @param headEnd offset of {@code УСТАНОВИЛ}, {@code АНЫҚТАДЫ}, or the end of the text
 * @param hasHead whether a court introduces itself
 * @param hasDecision whether words such as {@code ПРИГОВОРИЛ}, {@code үкім етті} introduce a
 *     decision, or a ruling's verbs close the text
 */
record ActLayout(String title, int headStart, int headEnd, boolean hasHead, boolean hasDecision) {

  private static final int FARTHEST_TITLE = 6000;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?<!\\p{L})("
              + String.join(
                  "|",
                  spaced("ПРИГОВОР"),
                  spaced("ПОСТАНОВЛЕНИЕ"),
                  spaced("ОПРЕДЕЛЕНИЕ"),
                  spaced("РЕШЕНИЕ"),
                  spaced("ҮКІМ"),
                  spaced("ҮКIМ"),
                  spaced("ҚАУЛЫ"),
                  spaced("ШЕШІМ"),
                  spaced("ҰЙҒАРЫМ"))
              + ")(?!\\p{L}|\\s?(?:ИЛ|ЕТТ|ЕТЕД))");
  private static final Pattern COURT =
      Pattern.compile(
          "(?iu)\\b(?:суд(?:а|ья|ьи|ом)?|коллеги\\p{L}+|соты|сотының|алқасы)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern HEARING =
      Pattern.compile(
          "(?iu)рассмотре|в\\s+составе|председательств|отырыс|төрағалы|қарап|қарады|қатысу");
  private static final Pattern ESTABLISHED =
      Pattern.compile(
          "(?iu)"
              + String.join(
                  "|",
                  spaced("УСТАНОВИЛ") + "(?:\\s?[АИ])?\\s*[:\\n]",
                  spaced("АНЫҚТАДЫ") + "\\s*[:\\n]",
                  spaced("АНЫҚТАҒАНЫ") + "\\s*[:\\n]"));
  private static final Pattern DECISION =
      Pattern.compile(
          "(?iu)(?:"
              + String.join(
                  "|",
                  spaced("ПРИГОВОРИЛ"),
                  spaced("ПОСТАНОВИЛ"),
                  spaced("ОПРЕДЕЛИЛ"),
                  spaced("РЕШИЛ"))
              + ")(?:\\s?[АИ])?\\s*[:\\n]"
              + "|(?:"
              + spaced("ҮКІМ")
              + "|"
              + spaced("ҚАУЛЫ")
              + "|"
              + spaced("ҰЙҒАРДЫ")
              + ")\\s*(?:"
              + spaced("ЕТТІ")
              + "|"
              + spaced("ЕТЕДІ")
              + "|"
              + spaced("ШЫҒАРДЫ")
              + ")?\\s*[:\\n]");

  /** A decision without its heading: the verbs that only a decision has. */
  private static final Pattern DECIDING =
      Pattern.compile(
          "(?u)(?<!\\p{L})(?:[Пп]ризнать\\s[^.]{0,150}?виновн|(?:[Пп]риговор|[Пп]остановление|[Хх]одатайство"
              + "|[Жж]алобу|[Пп]редставление)\\s[^.]{0,250}?(?:оставить\\s+без|изменить|отменить|удовлетворить)"
              + "|ПРИГОВОРИЛА?(?!\\p{L})|ПОСТАНОВИЛА?(?!\\p{L})|ҮКІМ\\s+(?:ЕТТІ|ЕТЕДІ|ШЫҒАРДЫ)|ҚАУЛЫ\\s+(?:ЕТТІ|ҚЫЛДЫ|ШЫҒАРДЫ)"
              + "|(?:танылсын|тағайындалсын|өзгертілсін|қалдырылсын|босатылсын|алмастырылсын)(?!\\p{L}))");

  static ActLayout of(String text) {
    Matcher title = TITLE.matcher(text);
    boolean titled = title.find() && title.start() < FARTHEST_TITLE;
    int start = titled ? title.start() : 0;
    Matcher established = ESTABLISHED.matcher(text);
    boolean divided = established.find(start);
    int end = divided ? established.start() : text.length();
    String head = text.substring(start, Math.min(end, start + FARTHEST_TITLE));
    boolean hasHead =
        (titled || divided) && COURT.matcher(head).find() && HEARING.matcher(head).find();
    int bodyFrom = divided ? established.end() : titled ? title.end() : 0;
    Matcher decision = DECISION.matcher(text);
    boolean decided =
        (decision.find(bodyFrom) && text.length() - decision.end() > 20)
            || DECIDING.matcher(text).find(Math.max(bodyFrom, text.length() / 2));
    return new ActLayout(
        titled ? title.group(1).replaceAll("\\s", "") : null, start, end, hasHead, decided);
  }

  boolean isVerdict() {
    return title != null && (title.startsWith("ПРИГ") || title.startsWith("ҮК"));
  }

  /** A pattern for a word whose letters may be spaced out. */
  private static String spaced(String word) {
    return String.join("\\s{0,3}", word.split(""));
  }
}
