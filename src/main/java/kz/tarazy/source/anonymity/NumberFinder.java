package kz.tarazy.source.anonymity;

import static kz.tarazy.source.anonymity.PersonalDataKind.BIRTH_DATE;
import static kz.tarazy.source.anonymity.PersonalDataKind.CARD;
import static kz.tarazy.source.anonymity.PersonalDataKind.DOCUMENT;
import static kz.tarazy.source.anonymity.PersonalDataKind.EMAIL;
import static kz.tarazy.source.anonymity.PersonalDataKind.IIN;
import static kz.tarazy.source.anonymity.PersonalDataKind.PHONE;
import static kz.tarazy.source.anonymity.PersonalDataKind.PLATE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;

/**
 * Finds numbers and dates that identify a person. Group {@code x}, where there is one, is masked.
 */
final class NumberFinder {

  private static final String MONTH =
      "(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[ьяйа]?";
  private static final String AY =
      "(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан)";
  private static final String DAY =
      "(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}|[«\"]?\\d{1,2}[»\"]?\\s+"
          + MONTH
          + "\\s+(?:19|20)\\d{2}|(?:19|20)\\d{2}\\s*ж(?:ыл(?:ғы|ы)?|\\.)?\\s*[«\"]?\\d{1,2}[»\"]?\\s*-?\\s*"
          + AY
          + "\\p{L}{0,3})";

  private record Rule(PersonalDataKind kind, Pattern pattern, Predicate<String> check) {}

  private static final List<Rule> RULES =
      List.of(
          rule(IIN, "(?iu)(?:ИИН|ЖСН)\\p{L}{0,4}[^\\p{L}\\d]{0,6}(?<x>\\d(?:[ -]?\\d){11})(?!\\d)"),
          new Rule(IIN, Pattern.compile("(?<![\\d])(?<x>\\d{12})(?!\\d)"), CheckDigits::isIin),
          new Rule(
              IIN,
              Pattern.compile("(?<![\\d])(?<x>\\d{6}[ -]\\d{6}|\\d{6} \\d{3} \\d{3})(?!\\d)"),
              text -> CheckDigits.isIin(digits(text))),
          rule(
              PHONE,
              "(?<![\\d/.,-])(?<x>(?:\\+\\s?7|8)[\\s(-]{0,3}\\d{3}[\\s)-]{0,3}\\d{3}[\\s-]?\\d{2}[\\s-]?\\d{2})(?![\\d/])"),
          rule(
              PHONE,
              "(?<![\\d/.,-])(?<x>(?:\\+\\s?7|8)[\\s(-]{0,3}\\d{4}[\\s)-]{0,3}\\d{2}[\\s-]?\\d{2}[\\s-]?\\d{2})(?![\\d/])"),
          rule(
              PHONE,
              "(?<!\\d)(?<x>\\+\\s?(?:996|998|375|380|49|90|86)[\\s(-]{0,3}\\d(?:[\\s()-]{0,2}\\d){7,10})(?!\\d)"),
          rule(
              PHONE,
              "(?iu)(?<!\\p{L})(?:тел(?:ефон\\p{L}{0,4})?|моб(?:ильн\\p{L}{1,3})?|ұялы)(?!\\p{L})\\.?[^\\d\\n.]{0,25}"
                  + "(?<x>\\(?\\d(?:[\\s()-]{0,2}\\d){4,11}+)(?!\\d|\\s*(?:тенге|теңге|тг|тнг|₸|тыс|мың|млн|руб|сом))"),
          rule(EMAIL, "(?<x>[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,24}){1,3})"),
          new Rule(
              CARD,
              Pattern.compile("(?<!\\d)(?<x>\\d{4}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?)(?![\\d])"),
              text -> CheckDigits.isLuhn(digits(text))),
          rule(CARD, "(?<![\\p{L}\\d])(?<x>KZ\\d{2}(?:\\s?[A-Z0-9]{4}){4})(?![A-Z0-9])"),
          rule(
              CARD,
              "(?iu)(?<!\\p{L})(?:карт(?:ы|а|у|е|ой|очк\\p{L}+|асы\\p{L}*)|карточка\\p{L}*)[^\\d\\n]{0,25}(?<x>\\d{4}(?:[ -]?\\d{4}){3})(?!\\d)"),
          rule(
              DOCUMENT,
              "(?iu)(?:удостоверени\\p{L}{1,3} личности|жеке\\s?(?:басын\\p{L}* )?куәлі\\p{L}*|паспорт\\p{L}{0,3}|төлқұжат\\p{L}{0,5}"
                  + "|водительск\\p{L}+ удостоверени\\p{L}{1,3}|жүргізуші куәлі\\p{L}*|вид\\p{L}{0,2} на жительство)"
                  + "[^\\d\\n]{0,40}?(?<x>(?:\\p{Lu}{1,2}\\s?)?\\d{2}\\s?\\d{2}\\s?\\d{5,6}|(?:\\p{Lu}{1,2}\\s?)?\\d{6,9})(?!\\d)"),
          rule(DOCUMENT, "(?<![\\p{L}\\d])(?<x>[NН]\\s?\\d{8})(?!\\d)"),
          rule(
              PLATE,
              "(?<![\\p{L}\\d№.])(?<x>\\d{3}[ -]?[A-Z]{2,3}[ -]?(?:0[1-9]|1\\d|20))(?![\\d\\p{L}])"),
          rule(
              PLATE,
              "(?<![\\p{L}\\d№.])(?<x>\\d{3}[ -]?[ABCEHKMOPTXYАВЕКМНОРСТУХ]{3}[ -]?(?:0[1-9]|1\\d|20))(?![\\d\\p{L}])"),
          rule(
              PLATE,
              "(?<![\\p{L}\\d.])(?<x>[ABCEHKMOPTXYАВЕКМНОРСТУХZSDFLNRUVW][ -]?\\d{3}[ -]?[ABCEHKMOPTXYАВЕКМНОРСТУХZSDFLNRUVW]{2,3})(?![\\d\\p{L}])"),
          rule(
              PLATE,
              "(?iu)(?:г(?:ос)?\\p{L}*[./]?\\s?(?:рег\\p{L}*\\.?\\s?)?(?:номер\\p{L}{0,4}|знак\\p{L}{0,3}|н(?=[ .]))|нөмір\\p{L}{0,4})"
                  + "[\\s.:№«\"]{0,5}(?<x>\\d{3}[ -]?\\p{Lu}{2,3}[ -]?\\d{2}|\\p{Lu}[ -]?\\d{3}[ -]?\\p{Lu}{2,3}(?:[ -]?\\d{2,3})?)(?![\\p{L}\\d])"),
          rule(
              BIRTH_DATE,
              "(?iu)(?<!\\d)(?<x>"
                  + DAY
                  + ")\\s*(?:г(?:ода|од|\\.)?\\s*,?\\s*)?(?:рожд|р\\.|р(?=[,\\s])|туған|туылған|ж\\.?\\s?т\\.?(?!\\p{L})|(?:жылы|ж\\.)\\s*ту)"),
          rule(
              BIRTH_DATE,
              "(?iu)(?:родил(?:ся|ась|ись)|дата\\s+рождения|туған\\s+күні|д\\.\\s?р\\.)[:\\s-]{0,4}(?<x>"
                  + DAY
                  + ")"));

  private NumberFinder() {}

  static List<PersonalData> in(String text) {
    List<PersonalData> found = new ArrayList<>();
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(text);
      while (matcher.find()) {
        if (rule.check().test(matcher.group("x"))) {
          found.add(new PersonalData(rule.kind(), new Span(matcher.start("x"), matcher.end("x"))));
        }
      }
    }
    return found;
  }

  private static Rule rule(PersonalDataKind kind, String pattern) {
    return new Rule(kind, Pattern.compile(pattern), text -> true);
  }

  private static String digits(String text) {
    return text.replaceAll("\\D", "");
  }
}
