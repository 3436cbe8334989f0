package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Circumstance;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the hand-written cases of {@code statuses.txt}. */
final class StatusCasesTest {

  private static final String RUSSIAN =
      """
      ПРИГОВОР
      Именем Республики Казахстан

      Городской суд рассмотрел в открытом судебном заседании уголовное дело по обвинению
      Д., 1990 года рождения, в совершении преступления, предусмотренного ч.1 ст.188 УК РК,

      УСТАНОВИЛ:

      1 марта 2024 года Д. тайно похитил чужое имущество.

      Действия Д. суд квалифицирует по ч.1 ст.188 УК РК.

      %s

      Руководствуясь ст.ст. 387-390 УПК РК, суд

      ПРИГОВОРИЛ:

      Д. признать виновным по ч.1 ст.188 УК РК и назначить наказание.
      """;

  private static final String KAZAKH =
      """
      ҮКІМ
      Қазақстан Республикасының атынан

      Қалалық сот ашық сот отырысында
      Д., 1990 жылы туған, ҚР ҚК-нің 188-бабының 1-бөлігімен айыпталған қылмыстық істі қарап,

      АНЫҚТАДЫ:

      2024 жылғы 1 наурызда Д. бөтен мүлікті жасырын ұрлаған.

      Сот Д.-ның әрекетін ҚР ҚК-нің 188-бабының 1-бөлігімен саралайды.

      %s

      ҚР ҚПК-нің 387-390-баптарын басшылыққа алып, сот

      ҮКІМ ЕТТІ:

      Д. ҚР ҚК-нің 188-бабының 1-бөлігі бойынша кінәлі деп танылсын.
      """;

  private final CircumstanceReader reader = new CircumstanceReader(Lexicon.load());

  @TestFactory
  Stream<DynamicTest> everyCaseIsReadAsWritten() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                StatusCasesTest.class.getResourceAsStream("/extract/statuses.txt"),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList().stream()
          .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
    }
  }

  private void check(String line) {
    String[] parts = line.split(" \\| ", -1);
    ActText act = ActText.of((parts[0].equals("ru") ? RUSSIAN : KAZAKH).formatted(parts[1]));
    CircumstanceReading reading = reader.read(act, Cast.of(act), ActType.VERDICT);
    Set<String> found = new TreeSet<>();
    for (Circumstance circumstance : reading.circumstances()) {
      found.add(circumstance.code() + "=" + circumstance.status().code());
    }
    if (!reading.noneMitigating().isEmpty()) {
      found.add("none-mitigating");
    }
    if (!reading.noneAggravating().isEmpty()) {
      found.add("none-aggravating");
    }
    Set<String> expected = new TreeSet<>(Set.of(parts[2].split(", ")));
    expected.remove("-");
    assertThat(found).isEqualTo(expected);
  }
}
