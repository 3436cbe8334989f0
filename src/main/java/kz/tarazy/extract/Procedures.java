package kz.tarazy.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Procedure;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/** By which procedure a verdict came about. */
final class Procedures {

  private static final Map<Procedure, Pattern> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        Procedure.ORDER,
        Pattern.compile(
            "(?iu)приказно\\p{L}+\\s+производств|в\\s+порядке\\s+приказа|бұйрықты(?:қ)?\\s+(?:іс\\s+жүргізу|өндіріс)|бұйрық\\s+(?:арқылы|шығару)"));
    WORDS.put(
        Procedure.PLEA_AGREEMENT,
        Pattern.compile(
            "(?iu)согласительно\\p{L}+\\s+производств|процессуальн\\p{L}+\\s+соглашени|сделк\\p{L}+\\s+о\\s+признании\\s+вины|келісу\\s+ісін\\s+жүргізу|келісім(?:ді)?\\s+(?:іс\\s+жүргізу|өндіріс)|процестік\\s+келісім"));
    WORDS.put(
        Procedure.ACCELERATED,
        Pattern.compile(
            "(?iu)ускоренн\\p{L}+\\s+(?:досудебн|порядк|производств|расследован)|жеделдетілген"));
    WORDS.put(
        Procedure.ABBREVIATED,
        Pattern.compile(
            "(?iu)сокращ[её]нн\\p{L}+\\s+(?:порядк|форм|судебн)|қысқартылған\\s+(?:тәртіп|тәртіб|сот|нысан)"));
  }

  private static final Pattern NOT_SO =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:отказ\\p{L}+|отклон\\p{L}+|не\\s+(?:был\\p{L}*\\s+)?(?:заключ|име|примен|соблюд|исполн|утвержд)\\p{L}*|прекращ\\p{L}+|расторг\\p{L}+|общ(?:ем|ий|его)\\s+порядк\\p{L}+"
              + "|просил\\p{L}*|ходатайств\\p{L}+|в\\s+отношении\\s+котор\\p{L}+|соучастник\\p{L}*|бас\\s+тарт\\p{L}*|қабылда(?:нба|маған|мады)\\p{L}*|жалпы\\s+тәртіп\\p{L}*|сұра\\p{L}+|жасалмаған|бұзыл\\p{L}+)");

  private Procedures() {}

  /**
   * The procedure of an act: what its head says, else what a later sentence says without denying
   * it; rulings have the general one.
   */
  static Procedure of(ActText act, ActType type) {
    if (type != ActType.VERDICT) {
      return Procedure.GENERAL;
    }
    int head = CastList.head(act);
    String introduction = act.text().substring(0, head);
    for (Map.Entry<Procedure, Pattern> words : WORDS.entrySet()) {
      if (words.getValue().matcher(introduction).find()) {
        return words.getKey();
      }
    }
    for (Map.Entry<Procedure, Pattern> words : WORDS.entrySet()) {
      for (Sentence sentence : act.sentences()) {
        String text = sentence.span().of(act.text());
        if (words.getValue().matcher(text).find() && !NOT_SO.matcher(text).find()) {
          return words.getKey();
        }
      }
    }
    return Procedure.GENERAL;
  }
}
