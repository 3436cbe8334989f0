package kz.tarazy.cli;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.Charge;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Penalty;
import kz.tarazy.act.Reading;

/**
 * An act as text, its findings marked where they stand, and below it what was made of them.
 *
 * @param reasons the sentence of a reason's key
 */
record Explanation(
    CourtAct act,
    Reading reading,
    List<Assessment> assessments,
    Ink ink,
    UnaryOperator<String> reasons) {

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(marked()).append("\n\n");
    text.append(
        "%s, %s, %s, %s%n%n"
            .formatted(
                act.actId(),
                reading.actType().code(),
                reading.procedure().code(),
                act.actDate() == null ? "no date" : act.actDate()));
    for (Defendant defendant : reading.defendants()) {
      text.append(person(defendant));
    }
    return text.toString();
  }

  /** The text with every circumstance marked; of two that overlap the first is marked. */
  private String marked() {
    StringBuilder marked = new StringBuilder();
    int told = 0;
    List<Circumstance> inOrder =
        reading.circumstances().stream().sorted(Comparator.comparing(Circumstance::span)).toList();
    for (Circumstance found : inOrder) {
      if (found.span().start() < told) {
        continue;
      }
      String label = "%s %s %s".formatted(found.defendant(), found.code(), found.status().code());
      marked
          .append(act.text(), told, found.span().start())
          .append(ink.mark(found.status(), found.quote(), label));
      told = found.span().end();
    }
    return marked.append(act.text(), told, act.text().length()).toString();
  }

  private String person(Defendant defendant) {
    StringBuilder text = new StringBuilder(defendant.defendant()).append('\n');
    for (Charge charge : reading.charges()) {
      if (charge.defendant().equals(defendant.defendant())) {
        text.append(
            "  count %d: %s art %s part %s %s %s%n"
                .formatted(
                    charge.ordinal(),
                    charge.code().code(),
                    charge.article(),
                    charge.part(),
                    charge.points(),
                    charge.stage().code()));
      }
    }
    for (Penalty penalty : reading.penalties()) {
      if (penalty.defendant().equals(defendant.defendant())) {
        text.append("  ").append(line(penalty)).append('\n');
      }
    }
    for (Circumstance found : reading.circumstances()) {
      if (found.defendant().equals(defendant.defendant())) {
        text.append(
            "  %-11s %-24s «%s» (rule %s)%n"
                .formatted(
                    found.status().code(), found.code(), oneLine(found.quote()), found.rule()));
      }
    }
    for (Assessment assessment : assessments) {
      if (assessment.defendant().equals(defendant.defendant())) {
        text.append(check(assessment));
      }
    }
    return text.append('\n').toString();
  }

  private static String line(Penalty penalty) {
    String amount =
        penalty.amount() == null ? "" : " %d %s".formatted(penalty.amount(), penalty.unit().code());
    return "%s%s: %s%s%s"
        .formatted(
            penalty.scope().code(),
            penalty.charge() == null ? "" : " " + penalty.charge(),
            penalty.kind().code(),
            amount,
            penalty.conditional() ? ", conditional" : "");
  }

  private String check(Assessment assessment) {
    String derivation =
        assessment.derivation().stream()
            .map(line -> "      " + line + "\n")
            .collect(Collectors.joining());
    return "  check %s%s: %s. %s (%s, %s)%n%s"
        .formatted(
            assessment.check(),
            assessment.charge() == null ? "" : " count " + assessment.charge(),
            assessment.result().code(),
            reasons.apply(assessment.reason()),
            assessment.demand(),
            assessment.practice(),
            derivation);
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
