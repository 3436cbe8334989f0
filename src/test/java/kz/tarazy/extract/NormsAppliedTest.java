package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Procedure;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Side;
import kz.tarazy.act.Span;
import kz.tarazy.act.Status;
import kz.tarazy.evaluate.GoldAct;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;

class NormsAppliedTest {

  private static final Path DEVELOPMENT = Path.of("../shared/gold/dev");
  private static final Set<String> READ_HALF =
      Set.of(
          "ru-001", "ru-002", "ru-003", "ru-004", "ru-005", "ru-006", "ru-007", "kk-001", "kk-002",
          "kk-003", "kk-004", "kk-005", "kk-008");

  private static Citation citation(String article, String part, CitationRole role) {
    return new Citation("А.", LawCode.KZ_2014, article, part, null, role, new Span(0, 1));
  }

  private static Set<String> applied(Citation... citations) {
    List<Defendant> defendants = List.of(new Defendant("А.", false, null, null, new Span(0, 1)));
    return NormsApplied.load().of(reading(defendants, List.of(citations))).get("А.");
  }

  private static Reading reading(List<Defendant> defendants, List<Citation> citations) {
    return reading(defendants, List.of(), citations);
  }

  private static Reading reading(
      List<Defendant> defendants, List<Circumstance> circumstances, List<Citation> citations) {
    return new Reading(
        "act",
        "",
        "",
        ActType.VERDICT,
        Procedure.GENERAL,
        null,
        List.of(),
        defendants,
        List.of(),
        List.of(),
        circumstances,
        citations);
  }

  @Test
  void articleOnCircumstancesCountsBareWhereTheCourtAppliesIt() {
    assertThat(applied(citation("53", "1", CitationRole.APPLIED))).containsExactly("53");
    assertThat(applied(citation("53", "1", CitationRole.REFUSED))).isEmpty();
  }

  @Test
  void refusedAndQuotedNormsAreNotApplied() {
    assertThat(
            applied(
                citation("55", "2", CitationRole.APPLIED),
                citation("63", null, CitationRole.REFUSED),
                citation("64", "4", CitationRole.QUOTED)))
        .containsExactly("55.2");
  }

  @Test
  void anArticleOnCircumstancesIsNotAppliedToWhomTheCourtFindsNone() {
    Span said = new Span(0, 1);
    List<Defendant> defendants = List.of(new Defendant("А.", false, null, said, said));
    List<Citation> citations =
        List.of(
            citation("53", "1", CitationRole.APPLIED), citation("54", "1", CitationRole.APPLIED));

    assertThat(NormsApplied.load().of(reading(defendants, citations)).get("А."))
        .containsExactly("53");
  }

  @Test
  void anArticleNamedForWhatIsRecognisedIsApplied() {
    Circumstance recognised =
        new Circumstance(
            "А.",
            "53.1.4",
            Side.MITIGATING,
            Status.RECOGNISED,
            "young_child",
            List.of("53.1.4"),
            "",
            new Span(0, 1));
    List<Defendant> defendants = List.of(new Defendant("А.", false, null, null, new Span(0, 1)));

    assertThat(
            NormsApplied.load().of(reading(defendants, List.of(recognised), List.of())).get("А."))
        .containsExactly("53");
  }

  @Test
  void wholeArticleGivesWayToItsPart() {
    assertThat(
            applied(
                citation("55", null, CitationRole.APPLIED),
                citation("55", "2", CitationRole.APPLIED)))
        .containsExactly("55.2");
  }

  @Test
  void aggregationAndOffencesAreLeftOut() {
    assertThat(
            applied(
                citation("58", "2", CitationRole.APPLIED),
                citation("188", "2", CitationRole.APPLIED)))
        .isEmpty();
  }

  @Test
  void readHalfOfTheDevelopmentActs_normsAgreeWithTheAnnotation() throws IOException {
    assumeTrue(Files.isDirectory(DEVELOPMENT), "The development acts are not here: " + DEVELOPMENT);
    CitationReader reader = CitationReader.load();
    NormsApplied norms = NormsApplied.load();
    int right = 0;
    int found = 0;
    int annotated = 0;
    for (GoldAct gold : GoldAct.read(DEVELOPMENT.resolve("gold.jsonl"))) {
      if (!READ_HALF.contains(gold.actId())) {
        continue;
      }
      Map<String, Set<String>> applied = norms.of(reading(gold, reader));
      for (GoldAct.Person person : gold.defendants()) {
        Set<String> of = new TreeSet<>(applied.get(person.ref()));
        annotated += person.normsApplied().size();
        found += of.size();
        of.retainAll(person.normsApplied());
        right += of.size();
      }
    }
    assertThat(2.0 * right / (found + annotated)).isGreaterThanOrEqualTo(0.95);
  }

  private static Reading reading(GoldAct gold, CitationReader reader) throws IOException {
    ActText act = ActText.of(Files.readString(DEVELOPMENT.resolve(gold.file())));
    LawCode context = reader.context(act, LocalDate.parse(gold.actDate()));
    List<Defendant> defendants = new ArrayList<>();
    for (GoldAct.Person person : gold.defendants()) {
      defendants.add(new Defendant(person.ref(), false, null, null, new Span(0, 0)));
    }
    return reading(defendants, reader.read(act, context, Cast.of(act)::concerned));
  }
}
