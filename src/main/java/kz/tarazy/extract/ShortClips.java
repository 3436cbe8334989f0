package kz.tarazy.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Surnames clipped, behind their first letters, to nothing but a case: «Ч-ой» in the head of an act
 * that goes on with «Ч-ва», «К-а» beside «К-в», «А-й» beside «А-я» and «А-ю». Which letters a court
 * leaves differs from place to place; such masks are one person where the cases fit one declension,
 * and where the head introduces no two people whose masks begin alike.
 */
final class ShortClips {

  private static final Pattern CLIP = Pattern.compile("(\\p{Lu}\\p{Ll}{0,5}-)(\\p{Ll}+)");

  /** What a mask may be clipped to that declines as «К-в», and as «К-ва». */
  private static final Set<String> OF_MAN = Set.of("а", "у", "е", "ым", "ом");

  private static final Set<String> OF_WOMAN = Set.of("а", "у", "е", "ы", "ой", "ою");

  /** Adjectives clipped to their last letter. */
  private static final Set<String> OF_ADJECTIVE = Set.of("я", "й", "ю");

  private final int head;
  private final Map<String, List<MaskedName>> alike;
  private final Map<String, String> surnames = new HashMap<>();

  /**
   * @param names the names of a Russian text, in order
   * @param head end of the act's head
   */
  ShortClips(List<MaskedName> names, int head) {
    this.head = head;
    this.alike =
        names.stream()
            .filter(name -> CLIP.matcher(name.writtenSurname()).matches())
            .collect(Collectors.groupingBy(ShortClips::beginning));
    alike.forEach((prefix, own) -> surnames.put(prefix, surname(prefix, own)));
  }

  /** The names, those of one person under one key. */
  List<MaskedName> resolved(List<MaskedName> names) {
    return names.stream().map(this::resolved).toList();
  }

  private MaskedName resolved(MaskedName name) {
    Matcher clip = CLIP.matcher(name.writtenSurname());
    String surname = clip.matches() ? surnames.getOrDefault(clip.group(1), "") : "";
    return surname.isEmpty() || !isCaseAlone(name) ? name : name.withSurname(surname);
  }

  /** The key of the one person whose masks begin so; empty if they may be of more. */
  private String surname(String prefix, List<MaskedName> own) {
    Set<String> cases =
        own.stream()
            .filter(ShortClips::isCaseAlone)
            .map(ShortClips::ending)
            .collect(Collectors.toSet());
    List<MaskedName> longer = own.stream().filter(name -> !isCaseAlone(name)).toList();
    Predicate<MaskedName> inHead = name -> name.span().start() < head;
    boolean introduced = own.stream().filter(inHead).map(ShortClips::ending).distinct().count() < 2;
    if (cases.isEmpty() || !introduced || initials(own) > 1) {
      return "";
    }
    if (longer.isEmpty()) {
      boolean fits = OF_WOMAN.containsAll(cases) || OF_ADJECTIVE.containsAll(cases);
      return fits ? prefix : "";
    }
    List<String> keys = longer.stream().map(n -> MaskedName.surname(n.key())).distinct().toList();
    boolean man = longer.stream().anyMatch(MaskedName::isMasculine);
    boolean woman = longer.stream().anyMatch(MaskedName::isFeminine);
    boolean fits =
        man
            ? !woman && OF_MAN.containsAll(cases)
            : (woman || cases.contains("ой")) && OF_WOMAN.containsAll(cases);
    return keys.size() == 1 && fits && longer.stream().noneMatch(inHead) ? keys.get(0) : "";
  }

  /** How many different initials stand behind the surnames. */
  private static long initials(List<MaskedName> own) {
    return own.stream()
        .map(name -> name.key().substring(MaskedName.surname(name.key()).length()))
        .filter(initials -> !initials.isEmpty())
        .distinct()
        .count();
  }

  private static boolean isCaseAlone(MaskedName name) {
    String ending = ending(name);
    return OF_MAN.contains(ending) || OF_WOMAN.contains(ending) || OF_ADJECTIVE.contains(ending);
  }

  private static String beginning(MaskedName name) {
    String written = name.writtenSurname();
    return written.substring(0, written.indexOf('-') + 1);
  }

  private static String ending(MaskedName name) {
    String written = name.writtenSurname();
    return written.substring(written.indexOf('-') + 1);
  }
}
