package kz.tarazy.generate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import kz.tarazy.act.PenaltyKind;
import kz.tarazy.act.Status;
import kz.tarazy.generate.DrawnCase.Count;
import kz.tarazy.generate.DrawnCase.Person;
import kz.tarazy.generate.ToldPerson.Entry;

/** Writes what the act says of one defendant. */
final class PersonWriter {
  private final Wordings wordings;
  private final Numerals numerals;
  private final DrawnCase drawn;
  private final Person person;
  private final Voice voice;
  private final SplittableRandom random;
  private final ToldPerson told;

  /** Facts by where they stand: head, testimony, person. */
  private final Map<String, List<String>> facts = new LinkedHashMap<>();

  private final List<String> denials = new ArrayList<>();
  private final List<String> claims = new ArrayList<>();
  private final List<String> victimWords = new ArrayList<>();

  PersonWriter(
      Wordings wordings,
      DrawnCase drawn,
      Person person,
      String label,
      Voice voice,
      SplittableRandom random) {
    this.wordings = wordings;
    this.drawn = drawn;
    this.person = person;
    this.voice = voice;
    this.random = random;
    numerals = new Numerals(wordings);
    told = new ToldPerson(label);
    voice
        .with("y1", String.valueOf(drawn.actDate().getYear() - 7 - random.nextInt(4)))
        .with("y2", String.valueOf(drawn.actDate().getYear() - 1 - random.nextInt(5)))
        .with("paid", voice.fill("{amount}"))
        .with("born", String.valueOf(drawn.offenceDate().getYear() - person.age()));
    for (String persona : List.of("kids", "dependant", "illness", "character_source")) {
      voice.with(persona, voice.say("persona." + persona));
    }
    person.circumstances().forEach(this::tell);
  }

  ToldPerson told() {
    return told;
  }

  List<String> victimWords() {
    return victimWords;
  }

  String introduction() {
    boolean plural = person.counts().size() > 1;
    List<String> forms = wordings.all(plural ? "plural" : "singular");
    List<String> head = new ArrayList<>(facts.getOrDefault("head", List.of()));
    if (person.aggravating().containsKey(wordings.provision("record"))) {
      head.add(voice.say("prior_record"));
    }
    String joined = head.isEmpty() ? "" : ", " + String.join(", ", head);
    voice.with("plural", forms.get(0)).with("plural_adjective", forms.get(1));
    return voice.with("charges", charges()).with("head_facts", joined).say("person");
  }

  String testimony() {
    List<String> clauses = facts.getOrDefault("testimony", List.of());
    if (clauses.isEmpty()) {
      return voice.say("testimony_none");
    }
    return voice.with("facts", joined(clauses)).say("testimony");
  }

  List<String> pleadings() {
    return claims;
  }

  String reasoning() {
    List<String> sentences = new ArrayList<>();
    List<String> clauses = facts.getOrDefault("person", List.of());
    if (!clauses.isEmpty()) {
      sentences.add(voice.with("facts", joined(clauses)).say("person_facts"));
    }
    MitigatingSentences mitigating = new MitigatingSentences(wordings, voice, random, person, told);
    sentences.addAll(mitigating.write());
    sentences.addAll(denials);
    sentences.addAll(aggravating());
    if (person.capTold()) {
      voice.with(
          "fraction",
          wordings.all(drawn.offence().grave() ? "fraction.2/3" : "fraction.1/2").get(0));
      sentences.add(voice.say("cap"));
      told.norms.add(wordings.provision("cap"));
    }
    if (person.counts().stream().anyMatch(Count::attempt)) {
      sentences.add(voice.say("attempt_rule"));
      told.norms.add(wordings.provision("unfinished"));
    }
    if (person.probation() != null) {
      sentences.add(voice.say("conditional_reason"));
      told.norms.add(wordings.provision("conditional"));
    } else if (person.heaviest().kind() == PenaltyKind.IMPRISONMENT && random.nextBoolean()) {
      sentences.add(voice.say("no_conditional_reason"));
    }
    return String.join(" ", sentences);
  }

  String decision() {
    List<String> lines = new ArrayList<>();
    voice.with("with_cap", person.capTold() ? voice.fill(wordings.all("with_cap").get(0)) : "");
    List<Count> counts = person.counts();
    if (counts.size() == 1) {
      voice.with("charge", charge(counts.get(0))).with("penalty", penalty(counts.get(0)));
      lines.add(voice.say("convict"));
    } else {
      lines.add(voice.with("charges", charges()).say("convict_many"));
      for (Count count : counts) {
        voice.with("charge", charge(count)).with("penalty", penalty(count));
        lines.add(voice.say("convict_count"));
      }
      lines.add(voice.with("penalty", penalty(person.heaviest())).say("aggregate"));
    }
    if (person.probation() != null) {
      voice.with("probation", numerals.term(person.probation()));
      lines.add(voice.say("conditional"));
    } else if (person.heaviest().kind() == PenaltyKind.IMPRISONMENT) {
      lines.add(voice.say("real"));
    }
    return String.join("\n", lines);
  }

  /** All charges of the person, as the head and the qualification cite them. */
  String charges() {
    return joined(person.counts().stream().map(this::charge).toList());
  }

  private String charge(Count count) {
    String name = drawn.offence().points().isEmpty() ? "charge.none" : "charge.points";
    voice
        .with("article", drawn.offence().article())
        .with("part", drawn.offence().part())
        .with("points", String.join("), ", drawn.offence().points()));
    String charge = voice.fill(wordings.all(name).get(0));
    if (!count.attempt()) {
      return charge;
    }
    return voice.with("charge", charge).fill(wordings.all("attempt").get(0));
  }

  private String penalty(Count count) {
    boolean fine = count.kind() == PenaltyKind.FINE;
    voice
        .with("amount", String.valueOf(count.amount()))
        .with("term", fine ? "" : numerals.term(count.amount()));
    String penalty = voice.fill(wordings.all("penalty." + count.kind().code()).get(0));
    return penalty;
  }

  private void tell(String code, Status status) {
    String name = "circumstances." + code.replace('.', '_');
    switch (status) {
      case RECOGNISED -> {
        if (wordings.has(name + ".fact") && random.nextBoolean()) {
          factAt(name);
        }
      }
      case FACT_ONLY -> told.mitigating.add(new Entry(code, status, factAt(name)));
      case DENIED -> {
        if (wordings.has(name + ".claim") && random.nextBoolean()) {
          claim(name);
        }
        String denial = voice.say(name + ".denied");
        denials.add(denial + ".");
        told.mitigating.add(new Entry(code, status, denial));
      }
      case CLAIMED -> told.mitigating.add(new Entry(code, status, claim(name)));
    }
  }

  private String factAt(String name) {
    String fact = voice.say(name + ".fact");
    facts
        .computeIfAbsent(wordings.all(name + ".place").get(0), place -> new ArrayList<>())
        .add(fact);
    return fact;
  }

  private String claim(String name) {
    if (wordings.has(name + ".claim_sentence")) {
      String sentence = voice.say(name + ".claim_sentence");
      victimWords.add(sentence + ".");
      return sentence;
    }
    String claim = voice.say(name + ".claim");
    voice.with("claim", claim);
    voice.with("claims", voice.say("claim_verb"));
    claims.add(voice.say("pleadings"));
    return claim;
  }

  private List<String> aggravating() {
    List<String> sentences = new ArrayList<>();
    person
        .aggravating()
        .forEach(
            (code, status) -> {
              String name = "circumstances." + code.replace('.', '_');
              if (status == Status.RECOGNISED) {
                String template = voice.say("aggravating.verb");
                Voice inCase = voice.inCase(template);
                String quote = inCase.say(name + ".named");
                voice.with("item", code.substring(5)).with("list", quote);
                sentences.add(voice.say("aggravating.recognised_" + template));
                told.aggravating.add(new Entry(code, status, quote));
                told.norms.add(wordings.provision("aggravating"));
              } else {
                String denial = voice.say(name + ".denied");
                sentences.add(denial + ".");
                told.aggravating.add(new Entry(code, status, denial));
              }
            });
    if (drawn.offence().group() && random.nextInt(3) == 0) {
      String element = voice.say("aggravating.element");
      sentences.add(element + ".");
      told.aggravating.add(new Entry(wordings.provision("group"), Status.DENIED, element));
    }
    if (!person.aggravated() || person.contradicted()) {
      sentences.add(voice.say("aggravating.none") + ".");
      told.noneAggravatingStated = true;
    }
    return sentences;
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
