package kz.tarazy.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

  @ParameterizedTest
  @CsvSource({"2025-02-28,", "2025-03-01,1", "2025-03-02,2", "2025-12-31,3", "2,2", "71,2", "9,"})
  void aStateIsNamedByItsDayItsNumberOrASnapshot(String name, Long number) {
    List<State> states =
        List.of(
            new State(1, "ingest", Instant.parse("2025-03-01T23:59:59Z"), Map.of("act", 70L)),
            new State(2, "extract", Instant.parse("2025-03-02T00:00:00Z"), Map.of("act", 71L)),
            new State(3, "assess", Instant.parse("2025-03-03T08:00:00Z"), Map.of("act", 72L)));

    assertThat(State.isName(name)).isTrue();
    assertThat(State.named(states, name).map(State::number)).isEqualTo(Optional.ofNullable(number));
  }
}
