package kz.tarazy.assess;

import java.util.List;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.Defendant;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CheckDefinition;

/** One assessment in the making: what is not said stays null or empty. */
record Row(
    CheckDefinition check,
    String defendant,
    Integer charge,
    String norm,
    String edition,
    Demand demand,
    Practice practice,
    List<String> derivation,
    List<Span> spans,
    String catalogue) {

  static Row of(CheckDefinition check, Matter matter, Defendant defendant) {
    String norm = check.role() == null ? null : matter.catalogue().norm(check.role()).provision();
    return new Row(
        check,
        defendant.defendant(),
        null,
        norm,
        null,
        Demand.REQUIRED,
        Practice.NOT_APPLIED,
        List.of(),
        List.of(),
        matter.catalogue().version());
  }

  Row charge(int ordinal) {
    return new Row(
        check, defendant, ordinal, norm, edition, demand, practice, derivation, spans, catalogue);
  }

  Row norm(String provision) {
    return new Row(
        check,
        defendant,
        charge,
        provision,
        edition,
        demand,
        practice,
        derivation,
        spans,
        catalogue);
  }

  Row edition(String id) {
    return new Row(
        check, defendant, charge, norm, id, demand, practice, derivation, spans, catalogue);
  }

  Row demand(Demand asked) {
    return new Row(
        check, defendant, charge, norm, edition, asked, practice, derivation, spans, catalogue);
  }

  Row practice(Practice done) {
    return new Row(
        check, defendant, charge, norm, edition, demand, done, derivation, spans, catalogue);
  }

  Row derivation(List<String> steps) {
    return new Row(
        check, defendant, charge, norm, edition, demand, practice, steps, spans, catalogue);
  }

  Row spans(List<Span> words) {
    return new Row(
        check, defendant, charge, norm, edition, demand, practice, derivation, words, catalogue);
  }

  Assessment because(CheckResult result, String message) {
    return new Assessment(
        check.id(),
        defendant,
        charge,
        norm,
        edition,
        demand.code(),
        practice.code(),
        result,
        check.reason(message),
        derivation,
        spans,
        catalogue);
  }

  Assessment kept(String message) {
    return because(CheckResult.KEPT, message);
  }

  Assessment broken(String message) {
    return because(CheckResult.BROKEN, message);
  }

  Assessment notDecidable(String message) {
    return because(CheckResult.NOT_DECIDABLE, message);
  }
}
