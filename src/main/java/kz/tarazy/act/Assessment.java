package kz.tarazy.act;

import java.util.List;

/**
 * One norm looked at for one defendant, or for one of the defendant's counts.
 *
 * @param check id of the check, such as {@code cap.55.2}
 * @param defendant label of the defendant
 * @param charge ordinal of the count, or null where the norm concerns the person
 * @param norm provision, such as {@code 55.2}, or null where the check is about the act's own logic
 * @param edition id of the edition of the norm that governed, or null
 * @param demand {@code required}, {@code permitted} or {@code barred}
 * @param practice {@code applied}, {@code not_applied} or {@code refused}
 * @param result kept, broken or not decidable
 * @param reason key of the reason, a message in three languages with this name
 * @param derivation the arithmetic or the steps, one line each, language-neutral
 * @param spans the words the check rests on
 * @param catalogue version of the norm catalogue
 */
public record Assessment(
    String check,
    String defendant,
    Integer charge,
    String norm,
    String edition,
    String demand,
    String practice,
    CheckResult result,
    String reason,
    List<String> derivation,
    List<Span> spans,
    String catalogue) {

  public Assessment {
    derivation = List.copyOf(derivation);
    spans = List.copyOf(spans);
  }
}
