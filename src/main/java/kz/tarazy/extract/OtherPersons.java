package kz.tarazy.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;

/** Where an act names a victim or a witness by the mask it once gave with the word for them. */
final class OtherPersons {

  private static final Pattern TITLE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:потерпевш\\p{L}+|пострадавш\\p{L}+|свидетел\\p{L}+|жәбірленуші\\p{L}*|куә\\p{L}*)\\s+$");
  private static final int WINDOW = 30;

  private OtherPersons() {}

  /** The places, without those where a defendant is named. */
  static List<Span> of(ActText act, List<Mention> defendants) {
    List<MaskedName> names =
        MaskedName.all(act.text(), 0).stream()
            .filter(
                name ->
                    defendants.stream().noneMatch(mention -> mention.span().overlaps(name.span())))
            .toList();
    Set<String> keys = new HashSet<>();
    for (MaskedName name : names) {
      int start = name.span().start();
      String before = act.text().substring(Math.max(0, start - WINDOW), start);
      if (TITLE.matcher(before).find()) {
        keys.add(name.key());
      }
    }
    return names.stream().filter(name -> keys.contains(name.key())).map(MaskedName::span).toList();
  }
}
