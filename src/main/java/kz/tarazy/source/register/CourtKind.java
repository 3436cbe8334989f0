package kz.tarazy.source.register;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The kinds of courts that hear criminal cases, in the order in which a name is tested for them.
 */
enum CourtKind {
  SUPREME("верховн\\S+ суд|жоғарғы сот", "Верховный Суд", "Жоғарғы Сот", false),
  JUVENILE(
      "несовершеннолетн|кәмелетке толма",
      "Специализированный межрайонный суд по делам несовершеннолетних",
      "Кәмелетке толмағандардың істері жөніндегі мамандандырылған ауданаралық соты",
      false),
  MILITARY("военн|гарнизон|әскери", "Военный суд", "Әскери соты", false),
  INVESTIGATIVE(
      "следственн|тергеу",
      "Специализированный межрайонный следственный суд",
      "Мамандандырылған ауданаралық тергеу соты",
      false),
  /** Took over from district courts; not the specialised court, which tries the gravest cases. */
  INTERDISTRICT(
      "^(?!.*специализированн).*межрайонн\\S*.*уголовн"
          + "|^(?!.*мамандандырылған)(?:.*қылмыстық.*ауданаралық|.*ауданаралық.*қылмыстық)",
      "Межрайонный суд по уголовным делам",
      "Қылмыстық істер жөніндегі ауданаралық соты",
      false),
  CRIMINAL(
      "(?:специализированн|межрайонн)\\S*.*уголовн|мамандандырылған.*қылмыстық"
          + "|қылмыстық.*мамандандырылған|ауданаралық қылмыстық",
      "Специализированный межрайонный суд по уголовным делам",
      "Қылмыстық істер жөніндегі мамандандырылған ауданаралық соты",
      false),
  APPEAL(
      "областн\\S+ суд|облыстық сот|коллеги|алқасы|апелляц",
      "Судебная коллегия по уголовным делам",
      "Қылмыстық істер жөніндегі сот алқасы",
      false),
  DISTRICT("район|аудан", "районный суд", "аудандық соты", true),
  CITY("город|қала|суд\\s*№|№\\s*\\d+\\s*сот|\\bг\\.", "городской суд", "қалалық соты", true);

  private final Pattern sign;
  private final String russian;
  private final String kazakh;
  private final boolean local;

  CourtKind(String sign, String russian, String kazakh, boolean local) {
    this.sign = Pattern.compile(sign, Pattern.UNICODE_CHARACTER_CLASS);
    this.russian = russian;
    this.kazakh = kazakh;
    this.local = local;
  }

  /** The kind that a name shows, or null. */
  static CourtKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (CourtKind kind : values()) {
      if (kind.sign.matcher(lower).find()) {
        return kind;
      }
    }
    return null;
  }

  /** Whether a court of this kind sits for one town or district, not for a region. */
  boolean isLocal() {
    return local;
  }

  String russian() {
    return russian;
  }

  String kazakh() {
    return kazakh;
  }
}
