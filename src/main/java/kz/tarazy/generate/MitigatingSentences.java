package kz.tarazy.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.tarazy.act.Status;
import kz.tarazy.generate.DrawnCase.Person;
import kz.tarazy.generate.ToldPerson.Entry;

/** The sentences in which the court recognises mitigating circumstances, or says there are none. */
final class MitigatingSentences {
  private final Wordings wordings;
  private final Voice voice;
  private final SplittableRandom random;
  private final Person person;
  private final ToldPerson told;

  MitigatingSentences(
      Wordings wordings, Voice voice, SplittableRandom random, Person person, ToldPerson told) {
    this.wordings = wordings;
    this.voice = voice;
    this.random = random;
    this.person = person;
    this.told = told;
  }

  List<String> write() {
    List<String> partOne = new ArrayList<>();
    List<String> partTwo = new ArrayList<>();
    String listed = wordings.provision("listed") + ".";
    person
        .circumstances()
        .forEach(
            (code, status) -> {
              if (status == Status.RECOGNISED) {
                (code.startsWith(listed) ? partOne : partTwo).add(code);
              }
            });
    if (partOne.isEmpty() && partTwo.isEmpty()) {
      if (random.nextInt(100) < 85) {
        told.noneMitigatingStated = true;
        return List.of(voice.say("mitigating.none") + ".");
      }
      return List.of();
    }
    if (random.nextInt(100) < 12 && person.wrongItem() == null) {
      List<String> all = new ArrayList<>(partOne);
      all.addAll(partTwo);
      return List.of(sentence("mitigating.uncited", all));
    }
    told.norms.add(wordings.provision("article"));
    List<String> sentences = new ArrayList<>();
    if (!partOne.isEmpty()) {
      voice.with("items", items(partOne));
      sentences.add(sentence("mitigating.part_one", partOne));
    }
    if (!partTwo.isEmpty()) {
      String name = partOne.isEmpty() ? "mitigating.part_two" : "mitigating.part_two_too";
      sentences.add(sentence(name, partTwo));
    }
    return sentences;
  }

  private String sentence(String name, List<String> codes) {
    List<String> templates = wordings.all(name);
    String[] template = templates.get(random.nextInt(templates.size())).split("\\|", 2);
    Voice inCase = voice.inCase(template[0]);
    List<String> shuffled = new ArrayList<>(codes);
    for (int i = shuffled.size() - 1; i > 0; i--) {
      shuffled.add(shuffled.remove(random.nextInt(i + 1)));
    }
    List<String> phrases = new ArrayList<>();
    for (String code : shuffled) {
      String phrase = inCase.say("circumstances." + code.replace('.', '_') + ".named");
      phrases.add(phrase);
      told.mitigating.add(new Entry(code, Status.RECOGNISED, phrase));
    }
    return voice.with("list", joined(phrases)).fill(template[1]);
  }

  /**
   * The items of art 53(1) that the court cites; where planted, the last of them is a wrong one.
   */
  private String items(List<String> codes) {
    TreeSet<Integer> items =
        codes.stream()
            .map(code -> Integer.valueOf(code.split("\\.", -1)[2]))
            .collect(Collectors.toCollection(TreeSet::new));
    if (person.wrongItem() != null && !items.contains(person.wrongItem())) {
      items.remove(items.last());
      items.add(person.wrongItem());
    }
    String list = items.stream().map(String::valueOf).collect(Collectors.joining("), "));
    voice.with("n", list);
    return voice.fill(wordings.all(items.size() == 1 ? "items_one" : "items_many").get(0));
  }

  private String joined(List<String> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return String.join(", ", parts.subList(0, parts.size() - 1))
        + wordings.all("and").get(0)
        + parts.get(parts.size() - 1);
  }
}
