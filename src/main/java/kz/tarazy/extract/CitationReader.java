package kz.tarazy.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import kz.tarazy.act.Citation;
import kz.tarazy.act.CitationRole;
import kz.tarazy.act.DataSchema;
import kz.tarazy.act.LawCode;
import kz.tarazy.act.SectionKind;
import kz.tarazy.act.Span;
import kz.tarazy.norm.CitationParser;
import kz.tarazy.norm.ProvisionMention;
import kz.tarazy.text.ActText;
import kz.tarazy.text.Sentence;

/**
 * Finds the provisions an act cites, what it does with each and whom that concerns.
 *
 * <p>An offence is a charge where the operative part names it too; an offence of an earlier
 * conviction, one that a requalification leaves, or a party's, is quoted. A general rule is applied
 * unless the court refuses it or a party asks for it, the law is only told, or it stands outside
 * the court's reasoning and decision.
 */
public final class CitationReader {

  private static final int LONGEST_HEAD = 1500;

  private final CitationRoles roles;
  private final CitationCues cues;
  private final CitationConventions conventions;

  private CitationReader(CitationCues cues, CitationConventions conventions) {
    this.cues = cues;
    this.roles = new CitationRoles(cues, conventions);
    this.conventions = conventions;
  }

  /** A reader with the cues and conventions of {@code data-schema/citation}. */
  public static CitationReader load() {
    Path folder = DataSchema.folder("citation");
    return new CitationReader(
        CitationCues.read(folder.resolve("cues.yaml")),
        CitationConventions.read(folder.resolve("conventions.yaml")));
  }

  /** One mention with its role and surroundings. */
  private record Placed(
      ProvisionMention mention, CitationClause clause, SectionKind section, CitationRole role) {}

  /**
   * The provisions cited, one citation an item and a defendant, in the order of the text.
   *
   * @param act the act
   * @param context the criminal code the act is under; see {@link #context}
   * @param concerned the defendants whom a clause of the normalised text and a citation in it
   *     concern, such as {@link Cast#concerned(Span, Span)}
   * @return citations with spans in the normalised text
   */
  public List<Citation> read(
      ActText act, LawCode context, BiFunction<Span, Span, List<String>> concerned) {
    List<Placed> placed = placed(act, context);
    Set<String> charged = new HashSet<>();
    for (Placed each : placed) {
      if (each.role() == CitationRole.CHARGE && each.section() == SectionKind.OPERATIVE) {
        charged.add(offence(each.mention()));
      }
    }
    List<Citation> citations = new ArrayList<>();
    for (Placed each : placed) {
      boolean dropped =
          each.role() == CitationRole.CHARGE
              && !charged.isEmpty()
              && !charged.contains(offence(each.mention()));
      CitationRole role = dropped ? CitationRole.QUOTED : each.role();
      citations.addAll(
          citations(each, role, concerned.apply(each.clause().span(), each.mention().span())));
    }
    return List.copyOf(citations);
  }

  /**
   * The criminal code an act is under: the one its citations name most, else the one in force in
   * Kazakhstan on its day. Lettered items tell the code of 1997 from that of 2014.
   *
   * @param day date of the act, or null
   */
  public LawCode context(ActText act, LocalDate day) {
    LawCode inForce = day == null ? LawCode.KZ_2014 : conventions.inForce(day);
    int kazakhstan = 0;
    int lettered = 0;
    int numbered = 0;
    int russia = 0;
    int kyrgyzstan = 0;
    for (ProvisionMention mention : CitationParser.parse(act.text(), inForce)) {
      switch (mention.code()) {
        case RU_1996 -> russia++;
        case KG -> kyrgyzstan++;
        case KZ_1997, KZ_2014 -> {
          kazakhstan++;
          boolean letter = mention.items().stream().anyMatch(item -> !isNumber(item));
          lettered += letter ? 1 : 0;
          numbered += letter || mention.items().isEmpty() ? 0 : 1;
        }
        default -> {}
      }
    }
    if (Math.max(russia, kyrgyzstan) > kazakhstan) {
      return russia >= kyrgyzstan ? LawCode.RU_1996 : LawCode.KG;
    }
    if (lettered == numbered) {
      return inForce;
    }
    return lettered > numbered ? LawCode.KZ_1997 : LawCode.KZ_2014;
  }

  private List<Placed> placed(ActText act, LawCode context) {
    List<ProvisionMention> mentions = CitationParser.parse(act.text(), context);
    List<Placed> placed = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : act.sentences()) {
      List<CitationClause> clauses = List.of();
      while (next < mentions.size() && mentions.get(next).span().start() < sentence.span().end()) {
        if (clauses.isEmpty()) {
          clauses = CitationClause.of(act.text(), sentence.span(), cues);
        }
        placed.add(place(mentions.get(next), sentence, clauses, act));
        next++;
      }
    }
    return placed;
  }

  private Placed place(
      ProvisionMention mention, Sentence sentence, List<CitationClause> clauses, ActText act) {
    CitationClause clause = clauses.get(clauses.size() - 1);
    for (int at = clauses.size() - 1; at >= 0; at--) {
      if (clauses.get(at).span().end() > mention.span().start()) {
        clause = clauses.get(at);
      }
    }
    clause = clause.around(mention.span(), act.text());
    return new Placed(mention, clause, sentence.section(), role(mention, clause, sentence, act));
  }

  private CitationRole role(
      ProvisionMention mention, CitationClause clause, Sentence sentence, ActText act) {
    List<String> head = head(mention, sentence, act);
    CitationRole role = roles.of(mention, clause, sentence.language(), head);
    boolean decided =
        sentence.section() == SectionKind.REASONING || sentence.section() == SectionKind.OPERATIVE;
    return role == CitationRole.APPLIED && !decided ? CitationRole.QUOTED : role;
  }

  /** The words before a citation where the act introduces the case and the people. */
  private static List<String> head(ProvisionMention mention, Sentence sentence, ActText act) {
    boolean introduces =
        sentence.section() == SectionKind.INTRODUCTION || sentence.section() == SectionKind.FACTS;
    int end = mention.span().start();
    return introduces
        ? CitationClause.clause(act.text(), new Span(Math.max(0, end - LONGEST_HEAD), end)).words()
        : List.of();
  }

  private static List<Citation> citations(
      Placed placed, CitationRole role, List<String> concerned) {
    ProvisionMention mention = placed.mention();
    List<String> items = new ArrayList<>(mention.items());
    if (items.isEmpty()) {
      items.add(null);
    }
    List<String> defendants = new ArrayList<>(concerned);
    if (defendants.isEmpty()) {
      defendants.add(null);
    }
    List<Citation> citations = new ArrayList<>();
    for (String defendant : defendants) {
      for (String item : items) {
        citations.add(
            new Citation(
                defendant,
                mention.code(),
                mention.article(),
                mention.part(),
                item,
                role,
                mention.span()));
      }
    }
    return citations;
  }

  private static String offence(ProvisionMention mention) {
    return mention.code() + " " + mention.article() + " " + mention.part();
  }

  private static boolean isNumber(String item) {
    return !item.isEmpty() && Character.isDigit(item.charAt(0));
  }
}
