package kz.tarazy.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Dates and terms in the words of one language. */
record Numerals(Wordings wordings) {

  /** A date such as "18 февраля 2020"; the word for year stands in the wordings around it. */
  String date(LocalDate date) {
    return wordings
        .all("date")
        .get(0)
        .replace("{day}", String.valueOf(date.getDayOfMonth()))
        .replace("{month}", wordings.all("months").get(date.getMonthValue() - 1))
        .replace("{year}", String.valueOf(date.getYear()));
  }

  /** A term such as "1 (один) год 6 (шесть) месяцев". */
  String term(int months) {
    List<String> parts = new ArrayList<>();
    if (months >= 12) {
      parts.add(counted(months / 12, "years"));
    }
    if (months % 12 > 0) {
      parts.add(counted(months % 12, "months_count"));
    }
    return String.join(" ", parts);
  }

  private String counted(int number, String unit) {
    List<String> forms = wordings.all(unit);
    int form = number == 1 ? 0 : number < 5 ? 1 : 2;
    return "%d (%s) %s"
        .formatted(
            number,
            wordings.all("numbers").get(number),
            forms.get(Math.min(form, forms.size() - 1)));
  }
}
