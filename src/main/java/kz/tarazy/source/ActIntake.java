package kz.tarazy.source;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.tarazy.act.ActType;
import kz.tarazy.act.Coded;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Language;
import kz.tarazy.act.SectionKind;
import kz.tarazy.source.anonymity.AnonymityGate;
import kz.tarazy.source.anonymity.Masking;
import kz.tarazy.source.anonymity.PersonalData;
import kz.tarazy.source.register.CourtPlace;
import kz.tarazy.source.register.CourtRegister;
import kz.tarazy.text.ActText;

/**
 * Makes a court act of one incoming record, or says why it is none: a pure function of the record.
 *
 * <p>What the metadata lacks is read from the head of the act. What stays unknown is an issue of
 * the accepted act ({@code no_date}, {@code no_court} and so on), not a reason to refuse it.
 */
public final class ActIntake {

  private static final int ID_DIGITS = 24;
  private static final int MOST_TOLD = 10;
  private static final Pattern JUDGE_CODE = Pattern.compile("[A-Za-z]{0,4}[-_ ]?\\d{1,12}");
  private static final Pattern CRIMINAL =
      Pattern.compile(
          "(?iu)уголовн|осужден|подсудим|\\bУК\\b|қылмыс|сотталған|сотталушы|айыпталушы|\\bҚК\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final CourtRegister register = CourtRegister.load();

  private final AnonymityGate gate = AnonymityGate.load();
  private final AnonymityPolicy policy;

  /** An intake that refuses acts with personal data. */
  public ActIntake() {
    this(AnonymityPolicy.REFUSE);
  }

  /** An intake that does with personal data as told. */
  public ActIntake(AnonymityPolicy policy) {
    this.policy = policy;
  }

  /** Accepts or refuses a record. */
  public Admission accept(RawRecord raw) {
    String text = stored(raw.text());
    Optional<Quarantine> tooLittle = tooLittle(raw, text);
    if (tooLittle.isPresent()) {
      return tooLittle.get();
    }
    ActText layout = ActText.of(text);
    if (layout.language() == Language.OTHER) {
      return Quarantine.of(raw, Reason.UNSUPPORTED_LANGUAGE, "neither Kazakh nor Russian");
    }
    Optional<Quarantine> noAct = noAct(raw, layout);
    if (noAct.isPresent()) {
      return noAct.get();
    }
    String givenDate = raw.field(RawRecord.ACT_DATE);
    LocalDate date = givenDate == null ? null : ActDate.given(givenDate).orElse(null);
    if (givenDate != null && date == null) {
      return Quarantine.of(raw, Reason.BAD_DATE, "%d characters".formatted(givenDate.length()));
    }
    LocalDate day = date == null ? ActHead.of(layout.text()).actDate() : date;
    List<PersonalData> found = gate.examine(text, layout, day);
    if (found.isEmpty()) {
      return new Accepted(act(raw, text, layout, date), TextKey.loose(text));
    }
    if (policy == AnonymityPolicy.REFUSE) {
      return Quarantine.of(raw, Reason.PERSONAL_DATA, detail(found));
    }
    String masked = Masking.mask(text, found);
    CourtAct act = act(raw, masked, ActText.of(masked), date);
    return new Accepted(act, TextKey.loose(masked));
  }

  private CourtAct act(RawRecord raw, String text, ActText layout, LocalDate givenDate) {
    ActHead head = ActHead.of(layout.text());
    Set<String> issues = new TreeSet<>();
    String caseNumber = orElse(raw.field(RawRecord.CASE_NUMBER), head.caseNumber());
    String court = orElse(raw.field(RawRecord.COURT), head.court());
    LocalDate date = givenDate == null ? head.actDate() : givenDate;
    String judge = raw.field(RawRecord.JUDGE);
    if (judge != null && !JUDGE_CODE.matcher(judge).matches()) {
      judge = null;
      issues.add("judge_name_dropped");
    }
    CourtPlace place = register.resolve(court, raw.field(RawRecord.REGION), date);
    flag(issues, caseNumber, "no_case_number");
    flag(issues, court, "no_court");
    flag(issues, place.region(), "no_region");
    if (court != null && !place.known()) {
      issues.add("unknown_court");
    }
    flag(issues, date, "no_date");
    String key = TextKey.loose(text);
    return new CourtAct(
        orElse(raw.field(RawRecord.ACT_ID), key.substring(0, ID_DIGITS)),
        TextKey.exact(text),
        caseNumber,
        place.name(),
        place.region(),
        orElse(judge, head.judge()),
        actType(raw, head),
        date,
        layout.language(),
        Boolean.parseBoolean(raw.fields().getOrDefault(RawRecord.SYNTHETIC, "false")),
        raw.source(),
        List.copyOf(issues),
        text);
  }

  private static ActType actType(RawRecord raw, ActHead head) {
    String given = raw.field(RawRecord.ACT_TYPE);
    return given == null ? head.actType() : Coded.of(ActType.class, given);
  }

  /** Kinds and offsets of the first findings; the job counts, the operator looks them up. */
  private static String detail(List<PersonalData> found) {
    return found.stream()
        .limit(MOST_TOLD)
        .map(data -> data.kind().code() + "@" + data.span().start())
        .collect(Collectors.joining(" ", found.size() + ": ", ""));
  }

  private static Optional<Quarantine> tooLittle(RawRecord raw, String text) {
    if (text.isBlank()) {
      return Optional.of(Quarantine.of(raw, Reason.EMPTY_TEXT, "no characters but spaces"));
    }
    if (text.length() > Limits.RECORD) {
      return Optional.of(
          Quarantine.of(raw, Reason.TOO_LARGE, "%d characters".formatted(text.length())));
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    if (letters < Limits.FEWEST_LETTERS) {
      return Optional.of(Quarantine.of(raw, Reason.TOO_SHORT, "%d letters".formatted(letters)));
    }
    return Optional.empty();
  }

  private static Optional<Quarantine> noAct(RawRecord raw, ActText text) {
    ActLayout layout = ActLayout.of(text.text());
    boolean hasDecision =
        layout.hasDecision()
            || text.sections().stream()
                .anyMatch(section -> section.kind() == SectionKind.OPERATIVE);
    if (!layout.hasHead() && !hasDecision) {
      return Optional.of(Quarantine.of(raw, Reason.NOT_AN_ACT, "neither a head nor a decision"));
    }
    if (!layout.hasHead()) {
      return Optional.of(Quarantine.of(raw, Reason.FRAGMENT, "no head"));
    }
    if (!hasDecision) {
      return Optional.of(Quarantine.of(raw, Reason.FRAGMENT, "no decision"));
    }
    if (!CRIMINAL.matcher(text.text()).find()) {
      return Optional.of(Quarantine.of(raw, Reason.NOT_CRIMINAL, "no word of criminal law"));
    }
    return Optional.empty();
  }

  /** The text as it is kept: line ends and marks of files go, every other character stays. */
  private static String stored(String text) {
    String unix = text.replace("\r\n", "\n").replace('\r', '\n');
    return unix.startsWith("\uFEFF") ? unix.substring(1) : unix;
  }

  private static void flag(Set<String> issues, Object value, String issue) {
    if (value == null) {
      issues.add(issue);
    }
  }

  private static <T> T orElse(T first, T second) {
    return first == null ? second : first;
  }
}
