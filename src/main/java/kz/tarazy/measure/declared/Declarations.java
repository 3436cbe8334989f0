package kz.tarazy.measure.declared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the measures that a folder declares, one YAML file each. */
public final class Declarations {

  private static final ObjectReader READER =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build()
          .readerFor(Declaration.class);

  private Declarations() {}

  /**
   * The measures of a folder such as {@code data-schema/measures}, by file name.
   *
   * @throws DeclarationException if a file cannot be used, naming file and line
   */
  public static List<Declaration> read(Path folder) {
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Declaration> declarations = new ArrayList<>();
    Map<String, Population> populations = new HashMap<>();
    for (Path file : files) {
      Declaration declaration = one(file);
      Population known =
          populations.putIfAbsent(declaration.population().id(), declaration.population());
      if (known != null && !known.equals(declaration.population())) {
        throw new DeclarationException(
            name(file),
            1,
            "Population %s is declared otherwise in another file".formatted(known.id()));
      }
      declarations.add(declaration);
    }
    return declarations;
  }

  private static Declaration one(Path file) {
    Declaration declaration;
    try {
      declaration = READER.readValue(Files.readString(file));
    } catch (JsonMappingException e) {
      Throwable cause = e.getCause() instanceof IllegalArgumentException ? e.getCause() : e;
      String problem = cause == e ? e.getOriginalMessage() : cause.getMessage();
      throw new DeclarationException(name(file), line(file, e), problem);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new DeclarationException(name(file), line, e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!name(file).equals(declaration.id() + ".yaml")) {
      throw new DeclarationException(
          name(file), 1, "The id must be the file's name, cannot be: " + declaration.id());
    }
    return declaration;
  }

  /** The line of the key or element that a mapping error is about; Jackson tells where it ended. */
  private static int line(Path file, JsonMappingException error) {
    String wanted =
        error.getPath().stream()
            .map(
                step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
            .collect(Collectors.joining());
    int line = 1;
    try (JsonParser parser = READER.createParser(Files.readString(file))) {
      while (parser.nextToken() != null) {
        String here = parser.getParsingContext().pathAsPointer().toString();
        if (here.equals(wanted)) {
          return parser.currentTokenLocation().getLineNr();
        }
        if (!here.isEmpty() && wanted.startsWith(here + "/")) {
          line = parser.currentTokenLocation().getLineNr();
        }
      }
    } catch (JsonProcessingException laterMistake) {
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
