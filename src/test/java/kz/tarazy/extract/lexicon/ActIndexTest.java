package kz.tarazy.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActIndexTest {

  @TempDir private Path folder;

  @Test
  void noRuleReachesFromOneSentenceIntoTheNext() throws IOException {
    ActText act = ActText.of("Он оказал помощь. Потерпевшему стало хуже.\nОн помог потерпевшему.");

    List<Found> found = find(act, "fn:ordered(fn:or(помощь помочь) потерпевший)", "");

    assertThat(found)
        .extracting(match -> match.span().of(act.text()))
        .containsExactly("помог потерпевшему");
    assertThat(found.get(0).sentence()).isEqualTo(2);
  }

  @Test
  void theSpanHoldsTheWholeMatchNotItsTerms() throws IOException {
    ActText act = ActText.of("Судом учтено добровольное и полное возмещение ущерба.");

    List<Found> found = find(act, "fn:maxgaps(3 fn:ordered(добровольный возмещение ущерб))", "");

    assertThat(found).extracting(Found::span).containsExactly(new Span(13, 52));
  }

  @Test
  void aLookAlikeThatOverlapsTheMatchCancelsIt() throws IOException {
    ActText act = ActText.of("Причинён лёгкий вред здоровью, учтено состояние здоровья.");

    List<Found> found = find(act, "здоровье", "fn:phrase(вред здоровье)");

    assertThat(found).extracting(match -> match.span().of(act.text())).containsExactly("здоровья");
  }

  private List<Found> find(ActText act, String query, String guard) throws IOException {
    Files.writeString(folder.resolve("words.yaml"), "ru: {}\n");
    Files.writeString(
        folder.resolve("entry.yaml"),
        "code: x\nside: mitigating\nrules:\n  - id: r\n    ru: %s\n%s"
            .formatted(query, guard.isEmpty() ? "" : "    not:\n      ru: " + guard + "\n"));
    Lexicon lexicon = Lexicon.read(folder);
    return ActIndex.of(act, lexicon).find(lexicon.entries().get(0).rules().get(0));
  }
}
