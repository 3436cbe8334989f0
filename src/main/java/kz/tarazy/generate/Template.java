package kz.tarazy.generate;

import java.util.ArrayList;
import java.util.List;

/** A wording, parsed once: literal words, slots, and places with a form to choose. */
record Template(List<Part> parts) {

  /** A piece of a wording. */
  sealed interface Part permits Words, Slot, ByPerson, ByCase {}

  /** Words as they stand. */
  record Words(String words) implements Part {}

  /** {@code {name}}. */
  record Slot(String name) implements Part {}

  /** {@code [man|woman|several]}. */
  record ByPerson(List<Template> forms) implements Part {}

  /** {@code <accusative|nominative>}. */
  record ByCase(List<Template> forms) implements Part {}

  static Template parse(String wording) {
    List<Part> parts = new ArrayList<>();
    int plain = 0;
    int i = 0;
    while (i < wording.length()) {
      int close = "{[<".indexOf(wording.charAt(i));
      if (close < 0) {
        i++;
        continue;
      }
      if (plain < i) {
        parts.add(new Words(wording.substring(plain, i)));
      }
      int end = wording.indexOf("}]>".charAt(close), i);
      if (end < 0) {
        throw new IllegalArgumentException("A wording must close what it opens: " + wording);
      }
      String inner = wording.substring(i + 1, end);
      parts.add(
          switch (close) {
            case 0 -> new Slot(inner);
            case 1 -> new ByPerson(forms(inner));
            default -> new ByCase(forms(inner));
          });
      i = end + 1;
      plain = i;
    }
    if (plain < wording.length()) {
      parts.add(new Words(wording.substring(plain)));
    }
    return new Template(List.copyOf(parts));
  }

  private static List<Template> forms(String inner) {
    List<Template> forms = new ArrayList<>();
    for (String form : inner.split("\\|", -1)) {
      forms.add(parse(form));
    }
    return List.copyOf(forms);
  }
}
