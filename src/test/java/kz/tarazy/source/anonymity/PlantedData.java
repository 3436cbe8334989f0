package kz.tarazy.source.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Sentences with personal data of people who do not exist. Surnames and half of the given names are
 * put together from syllables; numbers are drawn.
 */
final class PlantedData {

  record Planted(PersonalDataKind kind, String sentence) {}

  private static final String[] ONSETS = {
    "Бар", "Тум", "Жул", "Кар", "Сап", "Дос", "Мур", "Тол", "Қор", "Шам", "Ерм", "Ор", "Пол", "Вет"
  };
  private static final String[] MIDDLES = {
    "га", "бе", "ма", "ди", "ла", "ту", "ре", "сы", "қа", ""
  };
  private static final String[] CODAS = {"лт", "нд", "рж", "мб", "с", "к", "д", "т", "р", "ш"};
  private static final String[] GIVEN = {
    "Ерлан", "Айгүл", "Нұрлан", "Сергей", "Марина", "Олег", "Динара", "Асхат", "Ирина", "Болат"
  };

  private final RandomGenerator random;

  PlantedData(RandomGenerator random) {
    this.random = random;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private String root() {
    return pick(ONSETS) + pick(MIDDLES) + pick(CODAS);
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private String iin() {
    while (true) {
      String eleven =
          String.format(
              Locale.ROOT,
              "%02d%02d%02d%d%s",
              random.nextInt(60, 100),
              random.nextInt(1, 13),
              random.nextInt(1, 29),
              random.nextInt(3, 5),
              digits(4));
      int check = CheckDigits.iinCheckDigit(eleven + "0");
      if (check < 10) {
        return eleven + check;
      }
    }
  }

  private String card() {
    String fifteen = "4" + digits(14);
    for (int d = 0; d < 10; d++) {
      String number = fifteen + d;
      if (CheckDigits.isLuhn(number)) {
        return random.nextBoolean() ? number : number.replaceAll("(.{4})(?!$)", "$1 ");
      }
    }
    throw new IllegalStateException("one of ten digits satisfies the formula");
  }

  private String phone() {
    String code = pick("701", "705", "747", "777");
    return pick("+7 ", "8 ", "8-", "+7(")
        .concat(code)
        .concat(pick(" ", "-", ") "))
        .concat(digits(3) + pick("-", " ") + digits(2) + pick("-", " ") + digits(2));
  }

  private String name() {
    String surname = root() + pick("ов", "ев");
    String given = random.nextInt(4) > 0 ? pick(GIVEN) : root();
    return switch (random.nextInt(6)) {
      case 0 -> surname + " " + given + " " + root() + "ович";
      case 1 -> surname + " " + given + " " + root() + "ұлы";
      case 2 -> given + " " + surname;
      case 3 -> surname + "а " + given + " " + root() + "қызы";
      case 4 -> surname + "а " + pick(GIVEN) + "а " + root() + "овича";
      default -> surname + " " + given;
    };
  }

  private String birth() {
    int day = random.nextInt(1, 29);
    int year = random.nextInt(1950, 2000);
    return switch (random.nextInt(4)) {
      case 0 ->
          "Подсудимый, %02d.%02d.%d года рождения, вину признал."
              .formatted(day, 1 + day % 12, year);
      case 1 -> "Свидетель К., %d марта %d г.р., показал иное.".formatted(day, year);
      case 2 -> "Сотталушы %d жылғы %d қаңтарда туған.".formatted(year, day);
      default -> "Осужденный родился %02d.%02d.%d в селе.".formatted(day, 1 + day % 12, year);
    };
  }

  private String address() {
    int house = random.nextInt(1, 200);
    int flat = random.nextInt(1, 90);
    String street = root();
    return switch (random.nextInt(5)) {
      case 0 -> "Проживает по адресу: ул. %sова, д. %d, кв. %d.".formatted(street, house, flat);
      case 1 -> "Кража совершена из квартиры по улице %s, дом %d.".formatted(street, house);
      case 2 -> "Ол %s көшесі, %d-үй, %d-пәтерде тұрады.".formatted(street, house, flat);
      case 3 -> "Зарегистрирован: мкр. %s, дом %d, квартира %d.".formatted(street, house, flat);
      default -> "Жил на проспекте %sа, %d.".formatted(street, house);
    };
  }

  /** One sentence of every kind. */
  List<Planted> sentences() {
    List<Planted> planted = new ArrayList<>();
    planted.add(
        new Planted(
            PersonalDataKind.IIN,
            pick(
                    "Подсудимый, ИИН %s, ранее не судим.",
                    "Сотталушының ЖСН: %s.", "Номер %s внесен в базу.")
                .formatted(iin())));
    planted.add(
        new Planted(
            PersonalDataKind.PHONE,
            pick("Звонил с номера %s потерпевшему.", "Жәбірленуші %s нөміріне хабарласты.")
                .formatted(phone())));
    planted.add(
        new Planted(
            PersonalDataKind.EMAIL,
            "Письмо пришло с адреса %s@mail.kz в тот же день.".formatted("user" + digits(4))));
    planted.add(new Planted(PersonalDataKind.ADDRESS, address()));
    planted.add(
        new Planted(
            PersonalDataKind.DOCUMENT,
            pick(
                    "Предъявил удостоверение личности № %s.",
                    "Жеке куәлігі №%s, ІІМ берген.", "Имеет паспорт N%s.")
                .formatted(digits(9).substring(0, 8) + pick("", "7"))));
    planted.add(
        new Planted(
            PersonalDataKind.CARD,
            pick("Деньги перевел на карту %s банка.", "Ақша %s шотына түскен.").formatted(card())));
    String letters = pick("ABC", "KZM", "TOP", "АВС");
    planted.add(
        new Planted(
            PersonalDataKind.PLATE,
            pick("Управлял автомобилем с номером %s без прав.", "Ол %s көлігін айдап кетті.")
                .formatted(digits(3) + " " + letters + " " + pick("02", "13", "17"))));
    planted.add(new Planted(PersonalDataKind.BIRTH_DATE, birth()));
    planted.add(
        new Planted(
            PersonalDataKind.FULL_NAME,
            pick(
                    "Потерпевшим признан %s в ходе следствия.",
                    "Допрошенный в суде %s пояснил следующее.",
                    "Куә %s сотта жауап берді.",
                    "В магазине с ним был %s.")
                .formatted(name())));
    return planted;
  }
}
