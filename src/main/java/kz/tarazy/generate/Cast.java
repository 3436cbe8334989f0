package kz.tarazy.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Who takes part: one letter each, no letter twice. */
record Cast(Wordings wordings, List<String> defendants, Map<String, String> others) {
  private static final List<String> CASES = List.of("gen", "dat", "acc", "abl");

  static Cast draw(Wordings wordings, int defendants, SplittableRandom random) {
    List<String> letters = new ArrayList<>(List.of(wordings.all("labels").get(0).split("")));
    List<String> accused = new ArrayList<>();
    for (int i = 0; i < defendants; i++) {
      accused.add(draw(letters, random));
    }
    Map<String, String> others =
        Map.of(
            "victim", draw(letters, random),
            "lawyer", draw(letters, random),
            "prosecutor", draw(letters, random),
            "secretary", draw(letters, random),
            "witness", draw(letters, random));
    return new Cast(wordings, List.copyOf(accused), others);
  }

  private static String draw(List<String> letters, SplittableRandom random) {
    return letters.remove(random.nextInt(letters.size())) + ".";
  }

  /** Gives a voice everybody's label; {@code names} is all defendants together. */
  void introduce(Voice voice) {
    others.forEach((slot, label) -> introduce(voice, slot, label));
    String last = defendants.get(defendants.size() - 1);
    String before =
        defendants.size() == 1
            ? ""
            : String.join(", ", defendants.subList(0, defendants.size() - 1))
                + wordings.all("and_names").get(0);
    voice.with("names", before + last);
    endings(voice, "names", before + last, last);
  }

  /** Gives a voice one label with its endings, where the language puts endings on a letter. */
  void introduce(Voice voice, String slot, String label) {
    voice.with(slot, label);
    endings(voice, slot, label, label);
  }

  private void endings(Voice voice, String slot, String words, String last) {
    if (!wordings.has("suffixes.gen")) {
      return;
    }
    boolean front = wordings.all("front_letters").get(0).indexOf(last.charAt(0)) >= 0;
    for (String name : CASES) {
      String suffix = wordings.all("suffixes." + name).get(front ? 1 : 0);
      voice.with(slot + "_" + name, words + suffix);
    }
  }
}
