package kz.tarazy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kz.tarazy.act.Section;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.text.Headings.Heading;

/**
 * Divides an act into its parts.
 *
 * <p>Headings divide first. Between «установил» and «приговорил» most acts have no further heading:
 * there each paragraph (a long one by stretches of sentences) is read for the words by which courts
 * retell evidence or reason themselves, and one without such words goes with what stands before it.
 * Once the court concludes or speaks of punishment, the reasoning goes on until the decision.
 */
final class Sections {

  private static final Pattern TESTIMONY =
      Pattern.compile(
          "(?<!\\p{L})(?:вин[уа]\\p{L}* (?:свою |в \\p{L}+ |по \\p{L}+ )?(?:полностью |частично |не )?"
              + "призна\\p{L}+|признал\\p{L}* (?:свою )?вин\\p{L}+|показал[аи]?|пояснил[аи]?|сообщил[аи]?"
              + "|показани\\p{L}+|подтвержда(?:ет|ют)ся|подтвержден[аоы]?|допрошен\\p{L}+"
              + "|протокол\\p{L}* (?:осмотра|выемки|обыска|опознания)|заключени\\p{L}+ [^.]{0,40}эксперт\\p{L}+"
              + "|(?:апелляционн|кассационн|надзорн)\\p{L}+ (?:жалоб|представлени|протест|ходатайств)\\p{L}+"
              + "|возражени\\p{L}+|(?:кінә|айыб)\\p{L}* [^.]{0,40}мойында\\p{L}+|жауап бер\\p{L}+|дәлелден\\p{L}+"
              + "|айғақ\\p{L}*|хаттама\\p{L}*|куәлі\\p{L}+|растады|айтты|деп көрсетті|түсіндір(?:ді|іп|ген)"
              + "|түсінік бер\\p{L}+|шағымында|наразылығында)");

  private static final Pattern COURT =
      Pattern.compile(
          "(?<!\\p{L})(?:квалифицир\\p{L}+|(?:суд|коллегия|судья)(?: также| же|, [^,.]{3,80},)?"
              + " (?:учитывает|признает|относит|считает|находит|полагает|отвергает|отклоняет|исходит|принимает"
              + "|квалифицирует|не находит|не усматривает|соглашается|руководствуется|оценива\\p{L}+)"
              + "|оценив|совокупност\\p{L}+ доказательств|сараланады|саралан\\p{L}+ дұрыс|жазаға келе\\p{L}+|жаза туралы"
              + "|(?:сот|алқасы|алқа) [^\\n]{0,260}(?:деп (?:есептей|санай|сана|тани|таба|тап|тұжырым|бағала|біл)\\p{L}+"
              + "|пайым\\p{L}*|ескереді|жатқызады|сарала(?:й)?ды|таразыла\\p{L}+|қабылдамайды|жөн көр\\p{L}+))");

  private static final Pattern CONCLUSION =
      Pattern.compile(
          "(?<!\\p{L})(?:приходит к (?:следующ|вывод|убежден)\\p{L}+|қорытындыға кел\\p{L}+)");

  private static final Pattern PUNISHMENT =
      Pattern.compile(
          "(?<!\\p{L})(?:при (?:назначении|определении|избрании|решении)[^.]{0,40} (?:наказани|мер)\\p{L}+"
              + "|(?:обсуждая|решая|разрешая) вопрос[^.]{0,40}наказани\\p{L}+|смягчающ\\p{L}+|отягчающ\\p{L}+"
              + "|жаза(?:ның түрі мен мөлшерін)? (?:тағайында|белгіле)\\p{L}+|жазаны? [^.]{0,40}тағайындау кезінде"
              + "|жеңілдететін|ауырлататын|(?:жаза|жауаптылы)\\p{L}* (?:жеңілдет|ауырлат)\\p{L}+|жаза(?:ның|сын)? (?:жөнінде|мәселе)\\p{L}*"
              + "|жаза кес\\p{L}+|5[34]\\s?-?\\s?ба[пб]\\p{L}*)");

  private static final Pattern PARTY =
      Pattern.compile(
          "(?<!\\p{L})(?:просит|просил[аи]?|указал[аи]?|указывает|ходатайств\\p{L}+|сұра(?:йды|ды|п|ған)|көрсет(?:еді"
              + "|ті|іп|кен))(?!\\p{L})");

  private static final Pattern DECISION =
      Pattern.compile(
          "(?u)(?:^|\\s)(?:[Пп]ризнать [^.]{0,60}виновн\\p{L}+|\\S+ признать виновн\\p{L}+|(?:[Пп]риговор|[Пп]остановление)"
              + " [^.]{5,200} (?:изменить|отменить|оставить)|[^.]{2,100}кінәлі деп танылсын)");

  private static final Pattern HEAD =
      Pattern.compile(
          "(?iu)(?:^|\\n)[^\\n]{0,60}(?:приговор|үкім|постановление|қаулы|именем|уид|дело №|атынан)|в составе|құрамында|рассмотрев");

  /** Sentences of a paragraph are read together up to about this length. */
  private static final int LONG_UNIT = 600;

  private final String text;
  private final List<Section> sections = new ArrayList<>();
  private SectionKind current;
  private int begun;

  private Sections(String text) {
    this.text = text;
  }

  /**
   * Divides a text.
   *
   * @param headings its headings in order
   * @param paragraphs its paragraphs in order, each with its sentences
   */
  static List<Section> of(String text, List<Heading> headings, List<List<Span>> paragraphs) {
    return new Sections(text).divide(trusted(headings), paragraphs);
  }

  /** Parts come in a fixed order; a heading that goes back belongs to something retold. */
  private static List<Heading> trusted(List<Heading> headings) {
    List<Heading> trusted = new ArrayList<>();
    SectionKind reached = SectionKind.INTRODUCTION;
    for (Heading heading : headings) {
      if (heading.opens().compareTo(reached) > 0) {
        trusted.add(heading);
        reached = heading.opens();
      }
    }
    return trusted;
  }

  private List<Section> divide(List<Heading> headings, List<List<Span>> paragraphs) {
    boolean facts = headings.stream().anyMatch(heading -> heading.opens() == SectionKind.FACTS);
    current = facts || headed() ? SectionKind.INTRODUCTION : SectionKind.REASONING;
    int heading = 0;
    boolean punishment = current == SectionKind.REASONING;
    boolean open = !facts;
    for (List<Span> paragraph : paragraphs) {
      for (Span unit : units(paragraph, headings)) {
        while (heading < headings.size() && headings.get(heading).span().start() <= unit.start()) {
          open(headings.get(heading).opens(), headings.get(heading).span().start());
          punishment |= current == SectionKind.REASONING;
          heading++;
        }
        String words = unit.of(text);
        boolean decides =
            headings.stream().noneMatch(h -> h.opens() == SectionKind.OPERATIVE)
                && DECISION.matcher(words).lookingAt();
        if (decides) {
          open(SectionKind.OPERATIVE, unit.start());
        } else if ((open || current != SectionKind.INTRODUCTION)
            && current != SectionKind.OPERATIVE
            && !punishment) {
          open(read(words), unit.start());
          punishment = current == SectionKind.REASONING && settled(words.toLowerCase(Locale.ROOT));
        }
      }
    }
    sections.add(new Section(sections.size(), current, new Span(begun, text.length())));
    return List.copyOf(sections);
  }

  /** After such words the court no longer retells evidence. */
  private static boolean settled(String words) {
    return PUNISHMENT.matcher(words).find() || CONCLUSION.matcher(words).find();
  }

  private boolean headed() {
    return HEAD.matcher(text.substring(0, Math.min(text.length(), 600))).find();
  }

  /** What is read as one: the stretches of a paragraph between headings, and each heading. */
  private List<Span> units(List<Span> sentences, List<Heading> headings) {
    List<Span> units = new ArrayList<>();
    boolean join = false;
    for (Span sentence : sentences) {
      boolean heading = headings.stream().anyMatch(found -> found.span().equals(sentence));
      int last = units.size() - 1;
      if (join && !heading) {
        units.set(last, units.get(last).cover(sentence));
      } else {
        units.add(sentence);
      }
      join = !heading && units.get(units.size() - 1).length() < LONG_UNIT;
    }
    return units;
  }

  private SectionKind read(String unit) {
    String words = unit.toLowerCase(Locale.ROOT);
    boolean party = PARTY.matcher(words).find();
    if (COURT.matcher(words).find()
        || CONCLUSION.matcher(words).find()
        || (PUNISHMENT.matcher(words).find() && !party)) {
      return SectionKind.REASONING;
    }
    return party || TESTIMONY.matcher(words).find() ? SectionKind.EVIDENCE : current;
  }

  private void open(SectionKind kind, int start) {
    if (kind == current) {
      return;
    }
    if (start > begun) {
      sections.add(new Section(sections.size(), current, new Span(begun, start)));
    }
    begun = start;
    current = kind;
  }
}
