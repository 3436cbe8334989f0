package kz.tarazy.extract.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.Status;
import kz.tarazy.extract.ActReader;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The law says the same in both languages, so the lexicon must find the same circumstances on both
 * sides; and what the law says is no finding of a court.
 */
class ParallelLawTest {

  private static final Path LAW = Path.of("../shared/law");
  private static final Pattern HEADING = Pattern.compile("### (?:Статья )?(\\d+)[.-].*");
  private static final Pattern NUMBERED =
      Pattern.compile("[«\\s]*(\\d+(?:-\\d+)?)(\\\\?\\.|\\)) (.+)");
  private static final Lexicon LEXICON = Lexicon.load();

  /** Where circumstances are listed, item by item. */
  private static final Set<Integer> LISTS = Set.of(53, 54);

  @Test
  void everyItemOfTheListsNamesItsOwnCircumstanceInBothLanguages() throws IOException {
    Map<String, String> russian = provisions("cc2014-general.rus.md", Language.RUSSIAN);
    Map<String, String> kazakh = provisions("cc2014-general.kaz.md", Language.KAZAKH);
    List<String> wrong = new ArrayList<>();
    int items = 0;
    for (String provision : russian.keySet()) {
      String[] steps = provision.split("\\.", -1);
      if (!LISTS.contains(Integer.parseInt(steps[0]))
          || steps.length < 3
          || !steps[1].equals("1")) {
        continue;
      }
      for (LexiconEntry entry : LEXICON.entries()) {
        boolean own = entry.code().equals(provision) || entry.code().startsWith(provision + ".");
        if (own) {
          items++;
          boolean both =
              concepts(russian.get(provision), Language.RUSSIAN).contains(entry.code())
                  && concepts(kazakh.get(provision), Language.KAZAKH).contains(entry.code());
          if (!both) {
            wrong.add(entry.code());
          }
        }
      }
    }
    assertThat(items).isGreaterThan(25);
    assertThat(wrong).hasSizeLessThanOrEqualTo(items * 2 / 100);
  }

  @Test
  void everySentenceThatNamesACircumstanceNamesTheSameInBothLanguages() throws IOException {
    Map<String, String> russian = provisions("cc2014-general.rus.md", Language.RUSSIAN);
    Map<String, String> kazakh = provisions("cc2014-general.kaz.md", Language.KAZAKH);
    List<String> apart = new ArrayList<>();
    int named = 0;
    russian.keySet().retainAll(kazakh.keySet());
    for (String provision : russian.keySet()) {
      Set<String> one = concepts(russian.get(provision), Language.RUSSIAN);
      Set<String> other = concepts(kazakh.get(provision), Language.KAZAKH);
      if (!one.isEmpty() || !other.isEmpty()) {
        named++;
        if (!one.equals(other)) {
          apart.add("%s ru %s kk %s".formatted(provision, one, other));
        }
      }
    }
    assertThat(named).isGreaterThan(30);
    assertThat(apart).hasSizeLessThanOrEqualTo(named * 2 / 100);
  }

  @Test
  void quotedLawIsNoFinding() throws IOException {
    ActReader reader = ActReader.standard();
    List<String> counted = new ArrayList<>();
    for (Language language : Lexicon.LANGUAGES) {
      boolean kazakh = language == Language.KAZAKH;
      String file = kazakh ? "cc2014-general.kaz.md" : "cc2014-general.rus.md";
      for (Map.Entry<String, String> provision : provisions(file, language).entrySet()) {
        String act = (kazakh ? KAZAKH : RUSSIAN).formatted(provision.getValue());
        reader.read(court(act, language)).circumstances().stream()
            .filter(found -> found.status() == Status.RECOGNISED)
            .forEach(found -> counted.add(provision.getKey() + " " + found.code()));
      }
    }
    assertThat(counted).isEmpty();
  }

  private static Set<String> concepts(String sentence, Language language) {
    Set<String> concepts = new TreeSet<>();
    ActIndex index = ActIndex.ofSentence(ActText.of(sentence).text(), language, LEXICON);
    for (LexiconEntry entry : LEXICON.entries()) {
      for (LexiconRule rule : entry.rules()) {
        if (rule.language() == language && !index.find(rule).isEmpty()) {
          concepts.add(entry.code());
        }
      }
    }
    return concepts;
  }

  /** The provisions of articles 53 to 63 by number, such as {@code 53.1.4}; notes left out. */
  private static Map<String, String> provisions(String name, Language language) throws IOException {
    Path file = LAW.resolve(name);
    Assumptions.assumeTrue(
        Files.isRegularFile(file), "the law in both languages is not beside the project");
    Map<String, String> provisions = new LinkedHashMap<>();
    int article = 0;
    String part = "";
    String last = "";
    for (String line : Files.readAllLines(file)) {
      Matcher heading = HEADING.matcher(line);
      Matcher numbered = NUMBERED.matcher(line);
      if (heading.matches()) {
        article = Integer.parseInt(heading.group(1));
        part = "";
        last = "";
        continue;
      }
      boolean text =
          53 <= article && article <= 63 && !line.startsWith(">") && !line.startsWith("#");
      if (text && numbered.matches()) {
        boolean item = numbered.group(2).equals(")");
        part = item ? part : numbered.group(1);
        last = article + "." + part + (item ? "." + numbered.group(1) : "");
        provisions.merge(last, numbered.group(3), (a, b) -> a + " " + b);
      } else if (text && !line.isBlank() && !last.isEmpty()) {
        provisions.merge(last, line.strip(), (a, b) -> a + " " + b);
      }
    }
    assertThat(provisions).as(language.code()).isNotEmpty();
    return provisions;
  }

  private static CourtAct court(String text, Language language) {
    return CourtAct.verdict("law", language, text);
  }

  private static final String RUSSIAN =
      """
      ПРИГОВОР
      ИМЕНЕМ РЕСПУБЛИКИ КАЗАХСТАН

      Суд рассмотрел дело по обвинению Д., 1990 года рождения, по ч.1 ст.188 УК РК.

      УСТАНОВИЛ:

      Д. похитил велосипед.

      Уголовный кодекс устанавливает следующее. %s

      Руководствуясь ст.ст. 387-390 УПК РК, суд

      ПРИГОВОРИЛ:

      Д. признать виновным по ч.1 ст.188 УК РК.
      """;

  private static final String KAZAKH =
      """
      ҮКІМ
      ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ АТЫНАН

      Сот 1990 жылы туған Д.-ның ҚК-нің 188-бабының 1-бөлігі бойынша қылмыстық ісін қарап,

      АНЫҚТАДЫ:

      Д. велосипед ұрлаған.

      Қылмыстық кодексте мынадай ережелер белгіленген. %s

      ҚПК-нің 387-390-баптарын басшылыққа алып, сот

      ҮКІМ ЕТТІ:

      Д. ҚК-нің 188-бабының 1-бөлігі бойынша кінәлі деп танылсын.
      """;
}
