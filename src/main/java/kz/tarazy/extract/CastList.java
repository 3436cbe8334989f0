package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tarazy.act.Section;
import kz.tarazy.act.SectionKind;
import kz.tarazy.text.ActText;

/**
 * Sorts the masked names of an act into defendants and others.
 *
 * @param persons the defendants in the order of their introduction
 * @param mentions where they are named, in order
 */
record CastList(List<Person> persons, List<Mention> mentions) {

  private static final Pattern HEAD_END =
      Pattern.compile(
          "(?u)(?:[Уу]\\s?[Сс]\\s?[Тт]\\s?[Аа]\\s?[Нн]\\s?[Оо]\\s?[Вв]\\s?[Ии]\\s?[Лл]\\s?[Аа]?\\s?:"
              + "|У\\s?С\\s?Т\\s?А\\s?Н\\s?О\\s?В\\s?И\\s?Л|А\\s?Н\\s?Ы\\s?Қ\\s?Т\\s?А\\s?[ДҒ])");
  private static final Pattern JOINT =
      Pattern.compile(
          "(?iu)[»\"”]?(?:-\\p{L}{1,4})?(?:\\s+[дт][ае])?\\s*(?:,|,?\\s*(?:и|а также|мен|бен|пен|және))\\s*(?:\\d\\))?\\s*[«\"“„]?");
  private static final Pattern CONCERNING =
      Pattern.compile("(?iu)^\\s*(?:қатысты|тағылған|айыптал)");

  /** Words for the one tried apart, where it is not the person named before them. */
  private static final Pattern OTHER_PERSON =
      Pattern.compile("(?iu)(?<!\\p{L})(?:лиц|соучастник|адам|и(?!\\p{L})|және)");

  /** «Дело в отношении Р. выделено в отдельное производство»: R. does not stand trial here. */
  private static final Pattern SEPARATED =
      Pattern.compile(
          "(?iu)^[^.;]{0,60}?(?:выделен\\p{L}+\\s+в\\s+отдельн|(?:бөлек|жеке)\\s+(?:іс\\s+)?(?:өндіріс|іс\\s+жүргіз)\\p{L}*\\s+(?:бөлін|шығар))");

  private static final Pattern CONVICTING =
      Pattern.compile(
          "(?iu)^[^.;\\n]{0,60}?(?:признать\\s+(?:не)?виновн|оправда[тн]|кінәлі деп|ақталсын|сотталсын)");
  private static final Pattern CONVICTED =
      Pattern.compile("(?iu)(?:признать|оправдать)\\s+(?:подсудим\\p{L}+\\s+)?$");
  private static final int LONGEST_HEAD = 2500;

  /** Whether the words between two names only join them. */
  static boolean joined(String between) {
    return JOINT.matcher(between).matches();
  }

  /** Where the head of an act ends: before the heading of the facts. */
  static int head(ActText act) {
    for (Section section : act.sections()) {
      if (section.kind() != SectionKind.INTRODUCTION) {
        return section.span().start();
      }
    }
    Matcher end = HEAD_END.matcher(act.text());
    return end.find() ? end.start() : Math.min(act.text().length(), LONGEST_HEAD);
  }

  static CastList of(ActText act) {
    return new Casting(act).list();
  }

  /** The act while its people are sorted. */
  private static final class Casting {

    private final String text;
    private final int head;
    private final List<MaskedName> names;
    private final List<CourtRole.Before> roles;
    private final Births births;
    private final Map<CourtRole, Set<String>> others = new EnumMap<>(CourtRole.class);
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final Set<String> born = new HashSet<>();
    private final Set<String> relatives = new HashSet<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> bearers = new HashMap<>();

    Casting(ActText act) {
      this.text = act.text();
      this.head = head(act);
      this.names = MaskedName.all(text, head);
      this.roles = roles();
      this.births = new Births(text, head, names);
    }

    CastList list() {
      registerOthers();
      int reach = introductions(head);
      if (persons.isEmpty()) {
        introductions(Math.min(text.length(), reach + 2500));
      }
      ofVerdict();
      convicted();
      List<Mention> mentions = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        String key = person(names.get(i));
        if (persons.containsKey(key) && !isOther(i)) {
          mentions.add(new Mention(persons.get(key).label(), names.get(i).span()));
        }
      }
      return new CastList(List.copyOf(persons.values()), mentions);
    }

    /** The key of the person a name stands for: a bare surname, for the one who bears it. */
    private String person(MaskedName name) {
      String key = aliases.getOrDefault(name.key(), name.key());
      return persons.containsKey(key) ? key : bearer(key);
    }

    /** The one fuller name that a surname may stand for, else itself. */
    private String bearer(String key) {
      return key.contains("-") ? bearers.computeIfAbsent(key, this::onlyBearer) : key;
    }

    private String onlyBearer(String key) {
      List<String> fuller =
          names.stream()
              .map(MaskedName::key)
              .distinct()
              .filter(other -> MaskedName.alike(key, other) && !other.equals(key))
              .toList();
      return fuller.size() == 1 && isOneGender(key, fuller.get(0)) ? fuller.get(0) : key;
    }

    private boolean standsFor(MaskedName name, String key) {
      return name.key().equals(key) || bearer(name.key()).equals(key);
    }

    private boolean isOneGender(String one, String other) {
      List<MaskedName> both =
          names.stream().filter(n -> n.key().equals(one) || n.key().equals(other)).toList();
      return both.stream().noneMatch(MaskedName::isMasculine)
          || both.stream().noneMatch(MaskedName::isFeminine);
    }

    private List<CourtRole.Before> roles() {
      List<CourtRole.Before> found = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        String before = before(i);
        CourtRole.Before role = CourtRole.last(before);
        if (role != null && !role.agrees(names.get(i))) {
          role = null;
        }
        if (role == null && i > 0 && joined(before) && continuesList(found.get(i - 1), i)) {
          role = found.get(i - 1);
        }
        found.add(role);
      }
      return found;
    }

    private boolean continuesList(CourtRole.Before previous, int index) {
      return previous != null
          && previous.plural()
          && (previous.role() != CourtRole.ACCUSED || names.get(index).span().start() < head);
    }

    private String before(int index) {
      int start = names.get(index).span().start();
      int from = index == 0 ? 0 : names.get(index - 1).span().end();
      return text.substring(Math.max(from, start - 80), start);
    }

    private void registerOthers() {
      for (int i = 0; i < names.size(); i++) {
        CourtRole.Before role = roles.get(i);
        boolean inHead = names.get(i).span().start() < head;
        boolean tried = births.isAccusedRelative(i) || births.isRelativeTried(i);
        if (role != null
            && role.role() != CourtRole.ACCUSED
            && inHead
            && role.distance() <= 4
            && !tried) {
          others.computeIfAbsent(role.role(), key -> new HashSet<>()).add(names.get(i).key());
        }
      }
    }

    /** Introduces the people that the text up to a limit presents as accused. */
    private int introductions(int limit) {
      for (int i = 0; i < names.size() && names.get(i).span().start() < limit; i++) {
        CourtRole.Before role = roles.get(i);
        boolean accused = role != null && role.role() == CourtRole.ACCUSED && role.distance() <= 3;
        boolean other =
            role != null
                && role.role() != CourtRole.ACCUSED
                && role.distance() <= 4
                && !births.isListed(i)
                && !(role.role() == CourtRole.RELATIVE
                    && (births.isRelativeTried(i) || births.isAccusedRelative(i)));
        if (births.isAlso(i)) {
          if (persons.containsKey(names.get(i - 1).key())) {
            aliases.put(names.get(i).key(), names.get(i - 1).key());
          }
        } else if (!other
            && !births.isRenamed(i)
            && !isSeparated(i)
            && (accused
                || births.isBorn(i)
                || births.closes(i)
                || CONCERNING.matcher(births.after(i)).find())) {
          introduce(i);
          if (births.isAccusedRelative(i)) {
            relatives.add(names.get(i).key());
          }
        }
      }
      return limit;
    }

    private boolean isSeparated(int index) {
      Matcher separated = SEPARATED.matcher(births.after(index));
      return separated.find()
          && !births.isBorn(index)
          && !OTHER_PERSON.matcher(separated.group()).find();
    }

    /** A ruling on appeal may introduce the convicts where it retells the verdict. */
    private void ofVerdict() {
      for (int i = 0; i < names.size(); i++) {
        boolean other = roles.get(i) != null && roles.get(i).role() != CourtRole.ACCUSED;
        if (names.get(i).span().start() >= head && !other && births.isOfVerdict(i)) {
          introduce(i);
        }
      }
    }

    private void introduce(int index) {
      MaskedName name = names.get(index);
      boolean here = births.isBorn(index);
      for (String known : persons.keySet()) {
        boolean apart =
            !known.equals(name.key()) && name.span().start() < head && here && born.contains(known);
        if (!apart && MaskedName.alike(known, name.key())) {
          boolean fuller = here && !born.contains(known) && name.key().startsWith(known + " ");
          if (fuller) {
            persons.remove(known);
            aliases.put(known, name.key());
            break;
          }
          if (!known.equals(name.key())) {
            aliases.put(name.key(), known);
          }
          return;
        }
      }
      if (here) {
        born.add(name.key());
      }
      List<String> forms =
          names.stream()
              .filter(other -> standsFor(other, name.key()))
              .map(MaskedName::surface)
              .toList();
      persons.put(name.key(), new Person(ClippedSurname.nominative(forms), name.span()));
    }

    /** The operative part names the convicted; a name new there is another spelling or a person. */
    private void convicted() {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).span().start() < head || isOther(i)) {
          continue;
        }
        boolean convicted =
            CONVICTED.matcher(before(i)).find() || CONVICTING.matcher(births.after(i)).find();
        if (convicted) {
          String key = names.get(i).key();
          boolean alike = persons.keySet().stream().anyMatch(p -> MaskedName.alike(p, key));
          if (persons.isEmpty() || alike) {
            introduce(i);
          }
        }
      }
    }

    /** Whether a name stands right after the word for another part in the case. */
    private boolean isOther(int index) {
      CourtRole.Before role = roles.get(index);
      if (role == null || role.role() == CourtRole.ACCUSED || role.distance() > 0) {
        return false;
      }
      if (role.role() == CourtRole.RELATIVE && relatives.contains(person(names.get(index)))) {
        return false;
      }
      Set<String> registered = others.getOrDefault(role.role(), Set.of());
      return registered.isEmpty()
          || registered.contains(names.get(index).key())
          || role.role() == CourtRole.WITNESS;
    }
  }
}
