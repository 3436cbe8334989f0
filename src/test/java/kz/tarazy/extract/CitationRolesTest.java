package kz.tarazy.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import kz.tarazy.act.Coded;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.Language;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CitationParser;
import kz.tarazy.norm.ProvisionMention;
import org.junit.jupiter.api.Test;

class CitationRolesTest {

  private static final Path FOLDER = DataSchema.folder("citation");
  private static final CitationCues CUES = CitationCues.read(FOLDER.resolve("cues.yaml"));
  private static final CitationConventions CONVENTIONS =
      CitationConventions.read(FOLDER.resolve("conventions.yaml"));

  /**
   * One sentence.
   *
   * @param unread whether it belongs to the third, chosen by hash, that the author of the cues
   *     leaves unread
   */
  private record Sentence(Language language, String text, String expected, boolean unread) {

    String found() {
      List<CitationClause> clauses = CitationClause.of(text, new Span(0, text.length()), CUES);
      return CitationParser.parse(text, LawCode.KZ_2014).stream()
          .map(mention -> provision(mention) + " " + role(mention, clauses))
          .collect(Collectors.joining(" "));
    }

    private String role(ProvisionMention mention, List<CitationClause> clauses) {
      CitationClause clause =
          clauses.stream()
              .filter(each -> each.span().end() > mention.span().start())
              .findFirst()
              .orElseThrow();
      return new CitationRoles(CUES, CONVENTIONS)
          .of(mention, clause, language, List.of())
          .code()
          .substring(0, 1);
    }
  }

  private static List<Sentence> sentences() {
    Path file = Path.of("src/test/resources/kz/tarazy/extract/citation-roles.csv");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(Pattern.quote("|"), -1)))
          .map(CitationRolesTest::sentence)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sentence sentence(List<String> cells) {
    CRC32 hash = new CRC32();
    hash.update(cells.get(1).getBytes(StandardCharsets.UTF_8));
    Language language = Coded.of(Language.class, cells.get(0));
    return new Sentence(language, cells.get(1), cells.get(2), hash.getValue() % 3 == 0);
  }

  private static String provision(ProvisionMention mention) {
    return mention.part() == null ? mention.article() : mention.article() + "." + mention.part();
  }

  private static double rightShare(Predicate<Sentence> choice) {
    List<Sentence> chosen = sentences().stream().filter(choice).toList();
    long right = chosen.stream().filter(each -> each.found().equals(each.expected())).count();
    return (double) right / chosen.size();
  }

  @Test
  void sentencesHaveTheirRoles() {
    assertThat(rightShare(sentence -> !sentence.unread())).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void sentencesNobodyReadHaveTheirRoles() {
    assertThat(rightShare(Sentence::unread)).isGreaterThanOrEqualTo(0.85);
  }
}
