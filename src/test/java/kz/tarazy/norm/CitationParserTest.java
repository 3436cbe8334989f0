package kz.tarazy.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.tarazy.act.LawCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CitationParserTest {

  private static List<ProvisionMention> parse(String text) {
    return CitationParser.parse(text, LawCode.KZ_2014);
  }

  @Test
  void codeNameGovernsTheWholeListBeforeIt() {
    assertThat(parse("на основании ст.ст. 387-389, 393 УПК РК"))
        .extracting(ProvisionMention::article)
        .containsExactly("387", "388", "389", "393");
    assertThat(parse("на основании ст.ст. 387-389, 393 УПК РК"))
        .extracting(ProvisionMention::code)
        .containsOnly(LawCode.PROCEDURE);
  }

  @Test
  void referenceBackTakesTheLatestArticleAndItsCode() {
    List<ProvisionMention> mentions = parse("ст. 61 УК РФ и части 2 той же статьи");
    assertThat(mentions).hasSize(2);
    assertThat(mentions.get(1).article()).isEqualTo("61");
    assertThat(mentions.get(1).part()).isEqualTo("2");
    assertThat(mentions.get(1).code()).isEqualTo(LawCode.RU_1996);
  }

  @Test
  void hyphenBeforeASmallerNumberIsPartOfTheArticle() {
    assertThat(parse("188-1-бабының 2-бөлігі"))
        .extracting(ProvisionMention::article, ProvisionMention::part)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("188-1", "2"));
  }

  @Test
  void penaltyAfterADashIsNoArticle() {
    assertThat(parse("по ч.2 ст.188 - 2 (два) года, штраф 200 МРП")).hasSize(1);
  }

  @Test
  void amountPaidInPartsIsNoPartOfAnArticle() {
    assertThat(parse("по ч.1 ст.190 УК получила от нее частями 6 300 000 тенге")).hasSize(1);
  }

  @Test
  void spanMarksTheWordsThatCite() {
    String text = "суд применил ч.2 ст.55 УК РК.";
    assertThat(parse(text).get(0).span().of(text)).isEqualTo("ч.2 ст.55");
  }

  @Test
  void timeOfDayIsNoPart() {
    assertThat(parse("ст.189 УК РК, в 22 ч. 5 мин. и в 23 ч. 15 минут")).hasSize(1);
  }

  @Test
  @Timeout(20)
  void aLongListTakesLinearTime() {
    String text = "п.п. 1), 2), 3) ч.1 ст.53, «д», и ".repeat(20_000);
    assertThat(parse(text)).hasSize(20_000);
  }
}
