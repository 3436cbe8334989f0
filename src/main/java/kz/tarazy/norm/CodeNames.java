package kz.tarazy.norm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.LawCode;
import kz.tarazy.norm.Lexeme.Kind;

/**
 * Finds the names of codes and laws: "УК РК", "Уголовно-процессуального кодекса", "ҚР ҚК-нің".
 *
 * <p>A criminal code without a country is that of the context. A Kazakhstan criminal code without a
 * year is the context's edition, else that of 2014.
 */
final class CodeNames {

  private static final Set<String> PROCEDURE = Set.of("упк", "упкрк", "қпк", "қіжк", "қрқпк");
  private static final Set<String> OTHER =
      Set.of(
          "гк",
          "гпк",
          "аппк",
          "коап",
          "кркоап",
          "уик",
          "тк",
          "нк",
          "кобс",
          "ак",
          "апк",
          "қак",
          "әқбтк",
          "әқбк",
          "әрпк",
          "закона",
          "законом",
          "конституции",
          "заңының",
          "заңның",
          "заңы",
          "заңымен",
          "конституциясының",
          "конституцияның",
          "постановления",
          "правил",
          "қаулысының",
          "қағидаларының");
  private static final Set<String> CASE_ENDINGS =
      Set.of(
          "нің", "ның", "тің", "тың", "дің", "дың", "нін", "нын", "тін", "тын", "ге", "ке", "ға",
          "қа", "те", "де", "та", "да", "мен", "пен", "ден", "тен", "дағы", "дегі", "тегі", "сі",
          "сының", "сінің", "нда", "ндегі");
  private static final Set<String> AFTER_YEAR = Set.of("года", "г", "год", "ж");

  private final LawCode context;

  CodeNames(LawCode context) {
    this.context = context;
  }

  /**
   * A named code.
   *
   * @param next index of the lexeme after the name
   */
  record NamedCode(LawCode code, int next) {}

  private enum Country {
    UNSAID,
    KAZAKHSTAN,
    RUSSIA,
    KYRGYZSTAN,
    ELSEWHERE
  }

  private record Place(Country country, int next) {}

  private record Head(boolean criminal, LawCode fixed, int next) {}

  /** The code whose name begins at a lexeme. */
  Optional<NamedCode> at(List<Lexeme> lexemes, int index) {
    int at = index;
    String year = null;
    if (isYear(lexemes, at) && word(lexemes, at + 1).startsWith("жылғы")) {
      year = lexemes.get(at).word();
      at += 2;
      if (kind(lexemes, at) == Kind.NUMBER) {
        at += 2;
      }
    }
    Place before = countryBefore(lexemes, at);
    if (year == null
        && before.country() != Country.UNSAID
        && isYear(lexemes, before.next())
        && word(lexemes, before.next() + 1).startsWith("жылғы")) {
      year = lexemes.get(before.next()).word();
      int next = before.next() + 2;
      before = new Place(before.country(), kind(lexemes, next) == Kind.NUMBER ? next + 2 : next);
    }
    Head head = head(lexemes, before.next());
    if (head == null) {
      return Optional.empty();
    }
    int next = afterEnding(lexemes, head.next());
    Place after = countryAfter(lexemes, next);
    Country country = after.country() == Country.UNSAID ? before.country() : after.country();
    next = after.next();
    int yearAt = yearAfter(lexemes, next);
    if (yearAt >= 0) {
      year = lexemes.get(yearAt).word();
      next = yearAt + 1;
      if (AFTER_YEAR.contains(word(lexemes, next))) {
        next++;
      }
    }
    LawCode code = head.criminal() ? criminal(country, year) : head.fixed();
    return Optional.of(new NamedCode(code, next));
  }

  private LawCode criminal(Country country, String year) {
    if ("1997".equals(year)) {
      return LawCode.KZ_1997;
    }
    if ("1959".equals(year)) {
      return LawCode.OTHER;
    }
    if ("2014".equals(year)) {
      return LawCode.KZ_2014;
    }
    return switch (country) {
      case UNSAID -> context;
      case KAZAKHSTAN -> context == LawCode.KZ_1997 ? LawCode.KZ_1997 : LawCode.KZ_2014;
      case RUSSIA -> LawCode.RU_1996;
      case KYRGYZSTAN -> LawCode.KG;
      case ELSEWHERE -> LawCode.OTHER;
    };
  }

  private static Head head(List<Lexeme> lexemes, int at) {
    String word = word(lexemes, at);
    int second = afterDash(lexemes, at + 1);
    String following = word(lexemes, second);
    int third = afterDash(lexemes, second + 1);
    if (word.equals("ук") || word.equals("қк") || (word.equals("кк") && ending(lexemes, at + 1))) {
      return new Head(true, null, at + 1);
    }
    if (PROCEDURE.contains(word)) {
      return new Head(false, LawCode.PROCEDURE, at + 1);
    }
    if (OTHER.contains(word)) {
      return new Head(false, LawCode.OTHER, at + 1);
    }
    if (word.startsWith("кодекс")) {
      boolean titled = following.equals("об") || following.equals("о");
      return titled ? new Head(false, LawCode.OTHER, second) : new Head(true, null, at + 1);
    }
    if (word.startsWith("уголовн") || word.equals("қылмыстық")) {
      return criminalHead(lexemes, following, second, third);
    }
    if (isOtherBranch(word)) {
      int end = second;
      while (end < at + 7 && kind(lexemes, end) == Kind.WORD) {
        if (word(lexemes, end).startsWith("кодекс")) {
          return new Head(false, LawCode.OTHER, end + 1);
        }
        end = afterDash(lexemes, end + 1);
      }
    }
    return null;
  }

  private static Head criminalHead(List<Lexeme> lexemes, String following, int second, int third) {
    if (following.startsWith("кодекс") || following.startsWith("закон")) {
      return new Head(true, null, second + 1);
    }
    boolean procedure = following.startsWith("проце") || following.equals("іс");
    boolean execution = following.startsWith("исполнительн") || following.equals("атқару");
    if (!procedure && !execution) {
      return null;
    }
    int end = word(lexemes, third).equals("жүргізу") ? third + 1 : third;
    String last = word(lexemes, end);
    boolean code = last.startsWith("кодекс") || last.startsWith("закон");
    return code ? new Head(false, procedure ? LawCode.PROCEDURE : LawCode.OTHER, end + 1) : null;
  }

  private static boolean isOtherBranch(String word) {
    return word.startsWith("гражданск")
        || word.startsWith("налогов")
        || word.startsWith("трудов")
        || word.startsWith("административн")
        || word.equals("азаматтық")
        || word.equals("әкімшілік")
        || word.equals("салық")
        || word.equals("еңбек");
  }

  private static Place countryBefore(List<Lexeme> lexemes, int at) {
    String word = word(lexemes, at);
    String following = word(lexemes, at + 1);
    if (word.equals("қр") || word.equals("рк")) {
      return new Place(Country.KAZAKHSTAN, afterEnding(lexemes, at + 1));
    }
    if (word.equals("рф")) {
      return new Place(Country.RUSSIA, afterEnding(lexemes, at + 1));
    }
    if (following.startsWith("республикас") || following.startsWith("федерацияс")) {
      int next = afterEnding(lexemes, at + 2);
      if (word.equals("қазақстан")) {
        return new Place(Country.KAZAKHSTAN, next);
      }
      if (word.equals("ресей")) {
        return new Place(Country.RUSSIA, next);
      }
      return new Place(word.startsWith("қырғыз") ? Country.KYRGYZSTAN : Country.ELSEWHERE, next);
    }
    return new Place(Country.UNSAID, at);
  }

  private static Place countryAfter(List<Lexeme> lexemes, int at) {
    String following = word(lexemes, at + 1);
    return switch (word(lexemes, at)) {
      case "рк", "казахстана", "қр" -> new Place(Country.KAZAKHSTAN, at + 1);
      case "рф", "россии" -> new Place(Country.RUSSIA, at + 1);
      case "кр", "кыргызстана" -> new Place(Country.KYRGYZSTAN, at + 1);
      case "рб", "руз", "рсфср", "казсср", "украины", "беларуси", "узбекистана" ->
          new Place(Country.ELSEWHERE, at + 1);
      case "республики" ->
          new Place(following.equals("казахстан") ? Country.KAZAKHSTAN : Country.ELSEWHERE, at + 2);
      case "российской" -> new Place(Country.RUSSIA, at + 2);
      case "кыргызской" -> new Place(Country.KYRGYZSTAN, at + 2);
      case "казахской" -> new Place(Country.ELSEWHERE, at + 2);
      default -> new Place(Country.UNSAID, at);
    };
  }

  /** The index of the year in "от 16 июля 1997 года", "(в редакции 1997 года)", or -1. */
  private static int yearAfter(List<Lexeme> lexemes, int from) {
    int at = from;
    if (kind(lexemes, at) == Kind.OPEN) {
      at++;
    }
    boolean introduced = at > from;
    while (at < from + 8 && at < lexemes.size()) {
      if (isYear(lexemes, at)) {
        boolean said = AFTER_YEAR.contains(word(lexemes, at + 1)) || introduced;
        return said ? at : -1;
      }
      String word = word(lexemes, at);
      if (word.equals("в") || word.equals("от") || word.equals("редакции") || word.equals("ред")) {
        introduced = introduced || word.startsWith("ред");
      } else if (kind(lexemes, at) == Kind.WORD && !isMonth(word)) {
        return -1;
      } else if (kind(lexemes, at) == Kind.COMMA || kind(lexemes, at) == Kind.BREAK) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private static boolean isMonth(String word) {
    return word.equals("июля") || word.equals("июня") || word.equals("закона");
  }

  private static boolean isYear(List<Lexeme> lexemes, int at) {
    return kind(lexemes, at) == Kind.NUMBER
        && (word(lexemes, at).equals("1997")
            || word(lexemes, at).equals("2014")
            || word(lexemes, at).equals("1959"));
  }

  private static boolean ending(List<Lexeme> lexemes, int at) {
    return afterEnding(lexemes, at) > at;
  }

  /** Skips a Kazakh case ending, with or without its hyphen. */
  private static int afterEnding(List<Lexeme> lexemes, int at) {
    int ending = kind(lexemes, at) == Kind.DASH ? at + 1 : at;
    return CASE_ENDINGS.contains(word(lexemes, ending)) ? ending + 1 : at;
  }

  private static int afterDash(List<Lexeme> lexemes, int from) {
    int at = from;
    while (kind(lexemes, at) == Kind.DASH || kind(lexemes, at) == Kind.LINE) {
      at++;
    }
    return at;
  }

  private static String word(List<Lexeme> lexemes, int at) {
    return at < lexemes.size() ? lexemes.get(at).word() : "";
  }

  private static Kind kind(List<Lexeme> lexemes, int at) {
    return at < lexemes.size() ? lexemes.get(at).kind() : Kind.BREAK;
  }
}
