package kz.tarazy.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.ActType;

/** What kind of act a text is, by its title and head. */
final class ActTypes {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?u)(?<verdict>П\\s?Р\\s?И\\s?Г\\s?О\\s?В\\s?О\\s?Р(?!\\x20?\\p{Lu})|Ү\\s?К\\s?І\\s?М(?!\\x20?\\p{Lu})|Приговор(?!\\p{L})|Үкім(?!\\p{L}))"
              + "|(?<ruling>(?:П\\s?О\\s?С\\s?Т\\s?А\\s?Н\\s?О\\s?В\\s?Л\\s?Е\\s?Н\\s?И\\s?Е|О\\s?П\\s?Р\\s?Е\\s?Д\\s?Е\\s?Л\\s?Е\\s?Н\\s?И\\s?Е|Қ\\s?А\\s?У\\s?Л\\s?Ы)(?!\\p{L})|Постановление(?!\\p{L})|Определение(?!\\p{L})|Қаулы(?!\\p{L}))");
  private static final Pattern APPEAL =
      Pattern.compile(
          "(?iu)апелляци|кассаци|надзорн\\p{L}+\\s+жалоб|судебн\\p{L}+\\s+коллеги|сот\\s+алқасы|апелляциялық");
  private static final Pattern EXECUTION =
      Pattern.compile(
          "(?iu)условно-?\\s?досрочн|замен\\p{L}+\\s+(?:не\\s?отбыт|наказани)|отсрочк\\p{L}+|об\\s+отмене\\s+условн|в\\s+порядке\\s+исполнения|мерзімінен\\s+бұрын|жазаны\\s+(?:ауыстыр|алмастыр)|жазаның\\s+өтелмеген\\s+бөлігін");
  private static final int TITLE_REACH = 1500;

  private ActTypes() {}

  /**
   * The kind of an act.
   *
   * @param told what the metadata says, kept where the title says nothing else, or null
   */
  static ActType of(String text, int head, ActType told) {
    Matcher title = TITLE.matcher(text.substring(0, Math.min(text.length(), TITLE_REACH)));
    if (!title.find()) {
      return told == null ? ActType.VERDICT : told;
    }
    if (title.group("verdict") != null) {
      return ActType.VERDICT;
    }
    String introduction = text.substring(0, Math.min(text.length(), Math.max(head, TITLE_REACH)));
    if (EXECUTION.matcher(introduction).find()) {
      return ActType.EXECUTION_RULING;
    }
    if (APPEAL.matcher(introduction).find()) {
      return ActType.APPEAL_RULING;
    }
    return told == null ? ActType.VERDICT : told;
  }
}
