package kz.tarazy.generate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Speaks the wordings of one act: fills slots and picks forms.
 *
 * <p>{@code {slot}} is a value given with {@link #with}, else a wording of that name drawn anew.
 * {@code [а|б|в]} is the form for a man, a woman, several persons; a missing third form is the
 * first. {@code <а|б>} is the form for the accusative and for the nominative.
 */
final class Voice {
  /** The grammar a wording is spoken in. */
  enum Form {
    MAN(0),
    WOMAN(1),
    SEVERAL(2);

    private final int position;

    Form(int position) {
      this.position = position;
    }
  }

  private final Wordings wordings;
  private final SplittableRandom random;
  private final Map<String, String> values;
  private final Form form;
  private final int grammaticalCase;

  Voice(Wordings wordings, SplittableRandom random) {
    this(wordings, random, new HashMap<>(), Form.MAN, 0);
  }

  private Voice(
      Wordings wordings,
      SplittableRandom random,
      Map<String, String> values,
      Form form,
      int grammaticalCase) {
    this.wordings = wordings;
    this.random = random;
    this.values = values;
    this.form = form;
    this.grammaticalCase = grammaticalCase;
  }

  Voice of(Form other) {
    return new Voice(wordings, random, new HashMap<>(values), other, grammaticalCase);
  }

  /** The same voice in the case that a list asks for: {@code accusative} or {@code nominative}. */
  Voice inCase(String name) {
    return new Voice(wordings, random, values, form, name.equals("nominative") ? 1 : 0);
  }

  Voice with(String slot, String value) {
    values.put(slot, value);
    return this;
  }

  String say(String name) {
    List<String> all = wordings.all(name);
    return fill(all.get(random.nextInt(all.size())));
  }

  String fill(String wording) {
    StringBuilder out = new StringBuilder(wording.length() + 64);
    fill(wordings.template(wording), out);
    return out.toString();
  }

  private void fill(Template template, StringBuilder out) {
    for (Template.Part part : template.parts()) {
      if (part instanceof Template.Words words) {
        out.append(words.words());
      } else if (part instanceof Template.Slot slot) {
        out.append(value(slot.name()));
      } else if (part instanceof Template.ByPerson choice) {
        fill(choose(choice.forms(), form.position), out);
      } else if (part instanceof Template.ByCase choice) {
        fill(choose(choice.forms(), grammaticalCase), out);
      }
    }
  }

  private static Template choose(List<Template> forms, int index) {
    return forms.get(index < forms.size() ? index : 0);
  }

  private String value(String slot) {
    String value = values.get(slot);
    return value == null ? drawn(slot) : value;
  }

  private String drawn(String slot) {
    return switch (slot) {
      case "amount" -> thousands(15 + random.nextInt(900));
      case "hour" -> String.valueOf(1 + random.nextInt(23));
      case "minutes" -> String.valueOf(2 + random.nextInt(58));
      case "number" -> (1 + random.nextInt(2000)) + "/" + (1 + random.nextInt(99));
      case "grams" -> (1 + random.nextInt(90)) + "," + (10 + random.nextInt(89));
      case "packs" -> String.valueOf(2 + random.nextInt(40));
      case "speed" -> String.valueOf(50 + random.nextInt(90));
      case "payment" -> thousands(20 + random.nextInt(130));
      default -> say(slot);
    };
  }

  private static String thousands(int thousands) {
    int units = thousands * 1000;
    return units < 1_000_000
        ? thousands + " 000"
        : "%d %03d 000".formatted(thousands / 1000, thousands % 1000);
  }
}
