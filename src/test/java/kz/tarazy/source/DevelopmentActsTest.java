package kz.tarazy.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.tarazy.act.CourtAct;
import kz.tarazy.source.register.CourtPlace;
import kz.tarazy.source.register.CourtRegister;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The metadata of annotated acts is an independent answer to what their heads say. */
class DevelopmentActsTest {

  /** Only the acts that the rules may be written from. */
  private static final Pattern OPEN = Pattern.compile("(ru-00[1-7]|kk-00[1-58])\\.txt");

  @Test
  void headsAlone_giveWhatTheMetadataSays() throws IOException {
    Path folder = Shared.folder("gold/dev");
    ActIntake intake = new ActIntake();
    CourtRegister register = CourtRegister.load();
    ObjectMapper mapper = new ObjectMapper();
    SoftAssertions softly = new SoftAssertions();
    List<String> read = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("meta.jsonl"))) {
      JsonNode meta = mapper.readTree(line);
      String file = meta.get("text_file").asText();
      if (!OPEN.matcher(file).matches()) {
        continue;
      }
      Admission admission =
          intake.accept(new RawRecord(file, 0, Map.of(), Shared.text(folder.resolve(file))));
      softly.assertThat(admission).as(file).isInstanceOf(Accepted.class);
      if (admission instanceof Accepted accepted) {
        CourtAct act = accepted.act();
        read.add(file);
        softly.assertThat(act.caseNumber()).as(file).isEqualTo(meta.get("case_number").asText());
        softly
            .assertThat(act.actDate())
            .as(file)
            .isEqualTo(LocalDate.parse(meta.get("act_date").asText()));
        CourtPlace place =
            register.resolve(
                meta.get("court").asText(), meta.get("region").asText(), act.actDate());
        softly.assertThat(act.court()).as(file).isEqualTo(place.name());
        softly.assertThat(act.region()).as(file).isEqualTo(place.region());
        softly.assertThat(act.issues()).as(file).isEmpty();
        softly.assertThat(act.judge()).as(file).isEqualTo(meta.get("judge").asText());
        softly.assertThat(act.actType().code()).as(file).isEqualTo(meta.get("act_type").asText());
        softly.assertThat(act.language().code()).as(file).isEqualTo(meta.get("language").asText());
      }
    }
    softly.assertAll();
    assertThat(read).isNotEmpty();
  }
}
