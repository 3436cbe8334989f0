package kz.tarazy.evaluate.train;

import static kz.tarazy.evaluate.train.Annotations.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.extract.CircumstanceReader;
import kz.tarazy.extract.Placed;
import kz.tarazy.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class OwnerSamplesTest {

  private static final String TEXT =
      """
      ПРИГОВОР
      Суд рассмотрел дело по обвинению
      К., 1990 года рождения, Т., 1991 г.р., в краже,
      УСТАНОВИЛ:
      К. и Т. похитили телефон потерпевшего В.
      Суд признает смягчающим раскаяние Т. в содеянном.
      ПРИГОВОРИЛ:
      К., Т. признать виновными.
      """;

  /** By defendant, "own" or "other" for the repentance of the text, in the order of the cast. */
  private static List<String> owners(GoldAct.Person... people) {
    CourtAct act = CourtAct.verdict("id", Language.RUSSIAN, TEXT);
    List<Placed> places = new CircumstanceReader(Lexicon.load()).places(act);
    Stream<TreesLearner.Row> rows = OwnerSamples.of(places, TEXT, Annotations.act(people)).stream();
    return rows.map(row -> (row.features().containsKey("first") ? "К. " : "Т. ") + row.outcome())
        .toList();
  }

  private static GoldAct.Finding repentance(String quote) {
    return new GoldAct.Finding("53.1.11.repentance", "recognised", quote);
  }

  @Test
  void aFactIsOfThoseWhoseQuoteItIs() {
    assertThat(owners(person("К."), person("Т.", repentance("раскаяние Т. в содеянном"))))
        .containsExactly("К. other", "Т. own");
  }

  @Test
  void whoseQuoteStandsElsewhereMayOwnThisPlaceTooAndTeachesNothing() {
    assertThat(owners(person("К."), person("Т.", repentance("похитили телефон"))))
        .containsExactly("К. other");
  }

  @Test
  void ofTwoWhoHaveItTheQuoteAtTheFactTellsWhoseItIs() {
    GoldAct.Finding beside = repentance("Суд признает");
    assertThat(owners(person("К.", beside), person("Т.", repentance("раскаяние Т."))))
        .containsExactly("Т. own");
    assertThat(owners(person("К.", beside), person("Т."))).containsExactly("К. own", "Т. other");
  }

  @Test
  void whatNobodyHasTeachesNothing() {
    assertThat(owners(person("К."), person("Т."))).isEmpty();
  }

  @Test
  void aQuoteThatTheActRepeatsTellsNothing() {
    assertThat(owners(person("К."), person("Т.", repentance("Т.")))).containsExactly("К. other");
  }

  @Test
  void rowsComeInTheOrderOfTheCast() {
    CourtAct act =
        CourtAct.verdict(
            "id",
            Language.RUSSIAN,
            TEXT.replace("К., 1990", "Ж., 1985 г.р., М., 1986 г.р., К., 1990"));
    List<Placed> places = new CircumstanceReader(Lexicon.load()).places(act);
    assertThat(places)
        .allSatisfy(
            placed -> assertThat(placed.ties().keySet()).containsExactly("Ж.", "М.", "К.", "Т."));
  }
}
