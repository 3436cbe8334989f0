package kz.tarazy.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kz.tarazy.generate.DrawnCase.Person;
import kz.tarazy.generate.Voice.Form;

/** Writes a drawn case as a whole act and gathers what it tells of each defendant. */
final class ActWriter {
  private final Wordings wordings;
  private final Numerals numerals;
  private final SplittableRandom random;
  private final DrawnCase drawn;
  private final Voice act;
  private final List<PersonWriter> persons = new ArrayList<>();
  private final StringBuilder text = new StringBuilder(8192);

  ActWriter(Wordings wordings, DrawnCase drawn, SplittableRandom random) {
    this.wordings = wordings;
    this.drawn = drawn;
    this.random = random;
    numerals = new Numerals(wordings);
    Voice base = new Voice(wordings, random);
    Cast cast = Cast.draw(wordings, drawn.persons().size(), random);
    cast.introduce(base);
    act = base.of(actForm());
    placeAndDates(act);
    for (int i = 0; i < drawn.persons().size(); i++) {
      Person person = drawn.persons().get(i);
      Voice voice = act.of(person.female() ? Form.WOMAN : Form.MAN);
      cast.introduce(voice, "d", cast.defendants().get(i));
      persons.add(
          new PersonWriter(wordings, drawn, person, cast.defendants().get(i), voice, random));
    }
    cast.introduce(act, "d", cast.defendants().get(0));
  }

  WrittenAct write() {
    String caseNumber =
        "%04d-%02d-00-1/%d"
            .formatted(
                5000 + drawn.court().number(), drawn.actDate().getYear() % 100, drawn.number() + 1);
    String judge = "J-%03d".formatted(drawn.court().number() * 10 + drawn.number() % 7);
    String court = act.say("court");
    act.with("case", caseNumber).with("judge", judge).with("court", court);
    act.with("victim_present", hasVictim() ? act.say("victim_present") : "");
    text.append(act.say("head")).append("\n\n");
    persons.forEach(person -> paragraph(person.introduction()));
    paragraph(act.say("facts_heading"));
    facts();
    evidence();
    reasoning();
    operative();
    text.append('\n').append(act.say("signature")).append('\n');
    return new WrittenAct(
        drawn,
        "syn-%06d".formatted(drawn.number() + 1),
        caseNumber,
        court,
        act.say("region"),
        judge,
        text.toString(),
        persons.stream().map(PersonWriter::told).toList());
  }

  private void facts() {
    String scene = act.say("scenes." + drawn.offence().scene());
    Person first = drawn.persons().get(0);
    if (first.counts().get(0).attempt()) {
      scene = scene + " " + act.say("attempted");
    }
    paragraph(scene);
    if (first.counts().size() > 1) {
      act.with("offence_date", numerals.date(drawn.offenceDate().minusDays(1 + random.nextInt(9))));
      paragraph(act.say("second_count") + " " + act.say("attempted"));
    }
    persons.forEach(person -> paragraph(person.testimony()));
    List<String> fromVictim = new ArrayList<>();
    if (hasVictim()) {
      fromVictim.add(act.say("victim_testimony"));
    }
    persons.forEach(person -> fromVictim.addAll(person.victimWords()));
    paragraph(String.join(" ", fromVictim));
  }

  private void evidence() {
    List<String> kinds = new ArrayList<>(wordings.all("evidence"));
    List<String> chosen = new ArrayList<>();
    int count = 3 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      int days = 1 + random.nextInt(40);
      act.with("document_date", numerals.date(drawn.offenceDate().plusDays(days)));
      chosen.add(act.fill(kinds.remove(random.nextInt(kinds.size()))));
    }
    act.with("evidence", String.join(", ", chosen));
    paragraph(act.say("evidence_lead"));
    List<String> pleadings = new ArrayList<>();
    persons.forEach(person -> pleadings.addAll(person.pleadings()));
    paragraph(String.join(" ", pleadings));
  }

  private void reasoning() {
    act.with("charges", persons.get(0).charges());
    paragraph(act.say("qualification"));
    paragraph(act.say("penalty_principles"));
    persons.forEach(person -> paragraph(person.reasoning()));
  }

  private void operative() {
    paragraph(act.say("operative_lead"));
    paragraph(act.say("operative_heading"));
    persons.forEach(person -> paragraph(person.decision()));
    List<String> closing = new ArrayList<>(wordings.all("closing"));
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      paragraph(act.fill(closing.remove(random.nextInt(closing.size()))));
    }
    paragraph(act.say("appeal"));
  }

  private void paragraph(String words) {
    if (!words.isBlank()) {
      text.append(words.strip()).append("\n\n");
    }
  }

  private boolean hasVictim() {
    return !drawn.offence().scene().equals("drugs") && !drawn.offence().scene().equals("traffic");
  }

  private Form actForm() {
    if (drawn.persons().size() > 1) {
      return Form.SEVERAL;
    }
    return drawn.persons().get(0).female() ? Form.WOMAN : Form.MAN;
  }

  private void placeAndDates(Voice voice) {
    voice
        .with("date", numerals.date(drawn.actDate()))
        .with("offence_date", numerals.date(drawn.offenceDate()))
        .with("start_date", numerals.date(drawn.offenceDate().minusDays(20 + random.nextInt(200))))
        .with("year", String.valueOf(drawn.offenceDate().getYear()));
    String number = String.valueOf(drawn.court().number());
    voice.with("region", String.valueOf(drawn.court().region())).with("court", number);
    voice.with("place", voice.say("place"));
    voice.with("region_name", voice.say("region"));
  }
}
