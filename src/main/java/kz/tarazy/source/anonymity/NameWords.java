package kz.tarazy.source.anonymity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.tarazy.act.DataSchema;

/** The words that names are known by, in all their case forms; and what is allowed. */
final class NameWords {

  private static final Pattern LAST_VOWEL = Pattern.compile("[аяйьеё]$");

  private final JsonNode data;
  private final Set<String> given;
  private final Set<String> officialBefore;
  private final Set<String> placeBefore;
  private final Set<String> placeAfter;
  private final Pattern surname;
  private final Pattern weakSurname;
  private final Pattern patronymic;

  private NameWords(JsonNode data) {
    this.data = data;
    List<String> russian = list("case_endings_russian");
    List<String> kazakh = list("case_endings_kazakh");
    Set<String> forms = new HashSet<>();
    for (String name : list("given_names_kazakh")) {
      addForms(forms, name, russian, kazakh);
    }
    for (String name : list("given_names_russian")) {
      addForms(forms, name, russian, kazakh);
    }
    this.given = forms;
    this.officialBefore = Set.copyOf(list("official_before"));
    this.placeBefore = Set.copyOf(list("place_before"));
    this.placeAfter = Set.copyOf(list("place_after"));
    String cases = "(?:" + String.join("|", russian) + "|" + String.join("|", kazakh) + ")?";
    this.surname = Pattern.compile("\\p{L}{2,}(?:" + any("surname_endings") + ")-?" + cases);
    this.weakSurname =
        Pattern.compile("\\p{L}{2,}(?:" + any("weak_surname_endings") + ")-?" + cases);
    this.patronymic =
        Pattern.compile(
            "(?!(?:верх|угол|осн|церк|дух|чин|вин|стих)овн)\\p{L}{2,}(?:"
                + "(?:ович|евич|[ьмкн]ич)(?:а|у|ем|ом|е)?|(?:овн|евн|ичн)(?:а|ы|е|у|ой)"
                + "|(?:ұлы|улы|қызы|кызы)-?(?:"
                + String.join("|", kazakh)
                + ")?)");
  }

  static NameWords load() {
    Path file = DataSchema.folder("input").resolve("anonymity.yaml");
    try {
      return new NameWords(new YAMLMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  boolean allows(String setting) {
    return data.path(setting).asBoolean();
  }

  boolean isGiven(String lower) {
    return given.contains(lower);
  }

  boolean isSurname(String lower) {
    return surname.matcher(lower).matches();
  }

  boolean isWeakSurname(String lower) {
    return weakSurname.matcher(lower).matches();
  }

  boolean isPatronymic(String lower) {
    return patronymic.matcher(lower).matches();
  }

  boolean announcesOfficial(String lower) {
    return officialBefore.contains(lower);
  }

  boolean announcesPlace(String lower) {
    return placeBefore.contains(lower);
  }

  boolean marksPlace(String lower) {
    return placeAfter.contains(lower);
  }

  private static void addForms(
      Set<String> forms, String name, List<String> russian, List<String> kazakh) {
    String lower = name.toLowerCase(Locale.ROOT);
    String stem = LAST_VOWEL.matcher(lower).replaceFirst("");
    forms.add(lower);
    for (String ending : russian) {
      forms.add(stem + ending);
    }
    for (String ending : kazakh) {
      forms.add(lower + ending);
      forms.add(lower + "-" + ending);
    }
  }

  private List<String> list(String name) {
    return StreamSupport.stream(data.path(name).spliterator(), /* parallel= */ false)
        .map(JsonNode::asText)
        .toList();
  }

  private String any(String name) {
    return list(name).stream().collect(Collectors.joining("|"));
  }
}
