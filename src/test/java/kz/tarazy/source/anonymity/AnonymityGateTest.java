package kz.tarazy.source.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import kz.tarazy.text.ActText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityGateTest {

  private static final LocalDate DAY = LocalDate.of(2023, 5, 12);

  private final AnonymityGate gate = AnonymityGate.load();

  private List<PersonalData> examine(String text) {
    return gate.examine(text, ActText.of(text), DAY);
  }

  private List<PersonalDataKind> kinds(String text) {
    return examine(text).stream().map(PersonalData::kind).toList();
  }

  @Test
  void plantedSet_isFoundAlmostWhole() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    PlantedData data = new PlantedData(random);
    Map<PersonalDataKind, int[]> counts = new EnumMap<>(PersonalDataKind.class);
    List<String> missed = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      for (PlantedData.Planted planted : data.sentences()) {
        int[] count = counts.computeIfAbsent(planted.kind(), kind -> new int[2]);
        count[1]++;
        if (kinds("Суд установил следующее.\n" + planted.sentence()).contains(planted.kind())) {
          count[0]++;
        } else {
          missed.add(planted.kind() + ": " + planted.sentence());
        }
      }
    }
    assertThat(counts)
        .allSatisfy(
            (kind, count) ->
                assertThat(count[0] / (double) count[1])
                    .as("%s, missed: %s", kind, missed.stream().limit(20).toList())
                    .isGreaterThanOrEqualTo(0.99));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Судебная коллегия по уголовным делам Костанайского областного суда установила.",
        "Районный суд №2 Казыбекбийского района города Караганды Карагандинской области.",
        "Автомобиль двигался по улице Кабанбай батыра в сторону проспекта Абая.",
        "Сот Шымкент қаласының Әл-Фараби ауданында орналасқан.",
        "Дело № 9101-20-00-1/931 рассмотрено 18 февраля 2020 года.",
        "Причинен ущерб на сумму 87 011 234 567 тенге и 8 700 000 тенге.",
        "А. похитил телевизор и приставку на 362 000 тенге.",
        "А. похитил мобильный телефон стоимостью 120 000 тенге.",
        "Осужден по п.1) ч.3 ст.188 УК РК 20 августа 2019 года.",
        "Ж., 1991 года рождения, гражданин Республики Казахстан.",
        "Председательствующий судья Тарлыгаев Е.М., секретарь С.",
        "Подсудимые А. и Б. проехали по ул. Абая 150 метров.",
        "ТОО «Алтын Дала», БИН 123456789012, обратилось с иском.",
        "Кыргыз Республикасынын Жогорку Соту Верховный Суд Кыргызской Республики",
        "Согласно Закону Республики Казахстан и Нормативному постановлению Верховного Суда.",
      })
  void cleanSentence_isNoFinding(String sentence) {
    assertThat(examine(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"850101300125, false", "000000000000, false"})
  void twelveDigitsWithWrongCheckDigit_areNoIin(String digits, boolean expected) {
    assertThat(CheckDigits.isIin(digits)).isEqualTo(expected);
  }

  @Test
  void iinCheckDigit_followsTheWeights() {
    // 9·1+0·2+0·3+1·4+0·5+1·6+3·7+0·8+0·9+0·10+1·11 = 51; 51 mod 11 = 7.
    assertThat(CheckDigits.iinCheckDigit("90010130001")).isEqualTo(7);
    assertThat(CheckDigits.isIin("900101300017")).isTrue();
  }

  @Test
  void minorsDayOfBirth_isAllowedAndAnAdultsIsNot() {
    assertThat(examine("Д., 2006 жылғы 11 мамырда туған.")).isEmpty();
    assertThat(kinds("Д., 1986 жылғы 11 мамырда туған."))
        .containsExactly(PersonalDataKind.BIRTH_DATE);
  }

  @Test
  void masking_isConsistentAndLeavesUsedLettersFree() {
    String text =
        "А. видел, как Тумбаков Ерлан ушел. Потом Тумбакова Ерлана нашли, звонил 8 701 111-22-33.";

    assertThat(Masking.mask(text, examine(text)))
        .isEqualTo("А. видел, как Б. ушел. Потом Б. нашли, звонил <phone>.");
  }

  @Test
  void openDevelopmentActs_passClean() throws IOException {
    assertClean(Path.of("../shared/gold/dev"), "(ru-00[1-7]|kk-00[1-58])\\.txt");
  }

  @Test
  void realTexts_passClean() throws IOException {
    assertClean(Path.of("../shared/real"), "ru-.*\\.txt");
  }

  private void assertClean(Path folder, String names) throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(folder), () -> folder + " is absent: test skipped");
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> clean =
          files.filter(file -> file.getFileName().toString().matches(names)).sorted().toList();
      assertThat(clean).isNotEmpty();
      for (Path file : clean) {
        String text = Files.readString(file);
        assertThat(examine(text)).as(file.getFileName().toString()).isEmpty();
      }
    }
  }
}
