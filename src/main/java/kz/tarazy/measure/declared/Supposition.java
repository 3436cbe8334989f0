package kz.tarazy.measure.declared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What is asked of proposals for the law.
 *
 * @param id the scenario, the name of the file and of the norms' scenario
 * @param population the defendants it is asked of
 * @param covariates case mix that the model of courts adjusts for
 * @param minimum the fewest units a figure is given for
 * @param cap the check whose limit a newly listed circumstance would bring
 * @param proposals the proposed provisions
 */
public record Supposition(
    String id,
    Population population,
    List<Column> covariates,
    int minimum,
    String cap,
    List<Proposal> proposals)
    implements Serializable {

  /**
   * One proposed provision.
   *
   * @param provision the provision
   * @param circumstances the concepts by which the fact is read; empty where it names no fact
   */
  public record Proposal(String provision, List<String> circumstances) implements Serializable {

    public Proposal {
      Required.key("provision", provision);
      circumstances = circumstances == null ? List.of() : List.copyOf(circumstances);
    }
  }

  public Supposition {
    Required.key("id", id);
    Required.key("population", population);
    Required.key("cap", cap);
    Required.key("proposals", proposals);
    covariates = covariates == null ? List.of() : List.copyOf(covariates);
    proposals = List.copyOf(proposals);
  }

  /**
   * Reads a scenario of a folder such as {@code data-schema/measures/scenarios}.
   *
   * @throws IllegalArgumentException if there is none of this name
   * @throws DeclarationException if the file cannot be used
   */
  public static Supposition read(Path folder, String name) {
    Path file = folder.resolve(name + ".yaml");
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("No measures are declared of the scenario: " + name);
    }
    try {
      return YAMLMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build()
          .readValue(Files.readString(file), Supposition.class);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new DeclarationException(name + ".yaml", line, e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }
}
