package kz.tarazy.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of statistical cards, one JSON record a line, as it was given. */
final class CardFile {

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> WORDS = List.of(FindingTable.KEY, "defendant");
  private static final List<String> LISTS = List.of("mitigating", "aggravating");

  private CardFile() {}

  /**
   * Reads the file through.
   *
   * @throws LoadRefused if a line is no card; the message names the line and what is wrong with it
   */
  static void check(Path file) throws LoadRefused {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String fault = line.isBlank() ? null : fault(line);
        if (fault != null) {
          throw new LoadRefused("%s, line %d: %s".formatted(file, number, fault));
        }
      }
    } catch (CharacterCodingException e) {
      throw new LoadRefused("%s is not written in UTF-8".formatted(file));
    } catch (LoadRefused e) {
      throw e;
    } catch (IOException e) {
      throw new LoadRefused("%s cannot be read: %s".formatted(file, e.getMessage()));
    }
  }

  private static String fault(String line) {
    JsonNode card;
    try {
      card = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      return "no JSON";
    }
    for (String name : WORDS) {
      if (!card.path(name).isTextual()) {
        return "a card must have the text " + name;
      }
    }
    for (String name : LISTS) {
      JsonNode items = card.path(name);
      boolean absent = items.isMissingNode() || items.isNull();
      if (!absent && !(items.isArray() && all(items))) {
        return name + " must be a list of items";
      }
    }
    return null;
  }

  private static boolean all(JsonNode items) {
    for (JsonNode item : items) {
      if (!item.isTextual()) {
        return false;
      }
    }
    return true;
  }
}
