package kz.tarazy.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NearDuplicateTest {

  @Test
  void otherMasks_areNearDuplicates() {
    String masked = Acts.RUSSIAN.replace("А.", "ФИО1").replace("В.", "<данные изъяты>");

    long[] one = NearDuplicate.signature(Acts.RUSSIAN);
    long[] other = NearDuplicate.signature(masked);

    assertThat(NearDuplicate.similarity(one, other)).isGreaterThan(0.9);
    assertThat(NearDuplicate.sameAct(one, other)).isTrue();
  }

  @Test
  void otherAct_isNone() {
    assertThat(
            NearDuplicate.similarity(
                NearDuplicate.signature(Acts.RUSSIAN), NearDuplicate.signature(Acts.KAZAKH)))
        .isLessThan(0.1);
  }
}
