package kz.tarazy.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The law is data: no Java source of it names an article, a concept or a fraction of the law. */
class NoLawInCodeTest {

  private static final Path SOURCES = Path.of("src/main/java/kz/tarazy");

  /** Where numbers like the law's fractions are those of statistics or of made-up courts. */
  private static final List<String> STATISTICS =
      List.of("measure", "generate", "publish", "text", "extract/learned", "evaluate/train");

  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
  private static final Pattern PROVISION =
      Pattern.compile("\"[^\"\\n]*\\b5[3-8]\\.[12]\\b[^\"\\n]*\"");
  private static final Pattern ARTICLE =
      Pattern.compile("\"(?:17|24|26|5[2-9]|6[0-9]|7[0-8]|8[0-9]|188|99)\"");
  private static final Pattern FRACTION =
      Pattern.compile(
          "\"[1-4]/[2-5]\"|new (?:Big)?Fraction\\(\\d+, \\d+\\)|\\b0\\.(?:5|66+7?|75|8)\\b");

  @Test
  void noSourceHoldsAnArticleNumberOrAFractionOfTheLaw() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        look(file, found);
      }
    }
    assertThat(found).isEmpty();
  }

  /** What a command's help gives as an example is no law. */
  private static final Pattern EXAMPLE =
      Pattern.compile("\"[^\"\\n]*(?:Example: |such as )[^\"\\n]*\"");

  private static void look(Path file, List<String> found) throws IOException {
    String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
    code = EXAMPLE.matcher(code).replaceAll("");
    String area = SOURCES.relativize(file).toString();
    List<Pattern> patterns =
        STATISTICS.stream().anyMatch(area::startsWith)
            ? List.of(PROVISION, ARTICLE)
            : List.of(PROVISION, ARTICLE, FRACTION);
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(code);
      while (matcher.find()) {
        found.add(file.getFileName() + ": " + matcher.group());
      }
    }
  }
}
