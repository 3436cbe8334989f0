package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Status;
import kz.tarazy.extract.lexicon.Lexicon;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

/** Every fact has the provisions that the court cites for it, not those of its whole sentence. */
class CitedProvisionsTest {

  private static final CircumstanceReader READER = new CircumstanceReader(Lexicon.load());

  @Test
  void aCitationInBracketsBelongsToTheFactsBeforeIt() {
    assertThat(
            cited(
                "Суд признаёт смягчающими раскаяние (п. 11 ч. 1 ст. 53 УК РК), возмещение ущерба"
                    + " (п. 6 ч. 1 ст. 53 УК РК) и состояние здоровья (ч. 2 ст. 53 УК РК)."))
        .containsEntry("53.1.11.repentance", List.of("53.1.11"))
        .containsEntry("53.1.6", List.of("53.1.6"))
        .containsEntry("53.2.health", List.of("53.2"));
  }

  @Test
  void aCitationBeforeTheFactsBelongsToThoseUpToTheNext() {
    assertThat(
            cited(
                "Смягчающими суд признаёт на основании пп. 6), 11) ч. 1 ст. 53 УК РК возмещение"
                    + " ущерба и раскаяние, а на основании ч. 2 ст. 53 УК РК состояние здоровья."))
        .containsEntry("53.1.6", List.of("53.1.6", "53.1.11"))
        .containsEntry("53.1.11.repentance", List.of("53.1.6", "53.1.11"))
        .containsEntry("53.2.health", List.of("53.2"));
  }

  @Test
  void aCitationBehindTheFactsIsTheirsWhereNoneStandsBefore() {
    assertThat(
            cited(
                "Раскаяние и возмещение ущерба признаются смягчающими в силу пп. 6, 11 ч. 1 ст. 53"
                    + " УК РК."))
        .containsEntry("53.1.6", List.of("53.1.6", "53.1.11"))
        .containsEntry("53.1.11.repentance", List.of("53.1.6", "53.1.11"));
  }

  private static Map<String, List<String>> cited(String sentence) {
    ActText act =
        ActText.of(
            """
            ПРИГОВОР
            ИМЕНЕМ РЕСПУБЛИКИ КАЗАХСТАН

            Суд рассмотрел дело по обвинению Д., 1990 года рождения, по ч.1 ст.188 УК РК.

            УСТАНОВИЛ:

            Д. похитил велосипед.

            %s

            Руководствуясь ст.ст. 387-390 УПК РК, суд

            ПРИГОВОРИЛ:

            Д. признать виновным по ч.1 ст.188 УК РК.
            """
                .formatted(sentence));
    Map<String, List<String>> cited = new TreeMap<>();
    for (Circumstance found : READER.read(act, Cast.of(act), ActType.VERDICT).circumstances()) {
      assertThat(found.status()).isEqualTo(Status.RECOGNISED);
      cited.put(found.code(), found.cited());
    }
    return cited;
  }
}
