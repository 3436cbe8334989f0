package kz.tarazy.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.tarazy.act.LawCode;
import kz.tarazy.norm.CodeNames.NamedCode;
import kz.tarazy.norm.Lexeme.Kind;
import kz.tarazy.norm.UnitWords.UnitWord;
import kz.tarazy.norm.ValueList.Value;
import kz.tarazy.norm.ValueList.Values;

/**
 * Cuts a text into the pieces of its citations.
 *
 * <p>A Russian level word takes the numbers after it ("ч.1 ст.53"), a Kazakh one those before it
 * ("53-бабының 1-бөлігі"); a Russian one takes those before it where none follow ("вторая часть").
 */
final class CitationSegmenter {

  private static final Set<String> PASSED_OVER =
      Set.of(
          "по",
          "со",
          "с",
          "в",
          "а",
          "также",
          "соответственно",
          "той",
          "тот",
          "того",
          "тому",
          "тем",
          "же",
          "этой",
          "этого",
          "этом",
          "данной",
          "данного",
          "названной",
          "названного",
          "указанной",
          "указанного",
          "вышеуказанной",
          "вышеназванной",
          "настоящей",
          "настоящего",
          "упомянутой",
          "приведенной",
          "осы",
          "сол",
          "аталған",
          "көрсетілген",
          "дәл",
          "бұл",
          "жоғарыда",
          "сондай",
          "ақ",
          "бойынша",
          "диспозиции");

  private final List<Lexeme> lexemes;
  private final ValueList lists;
  private final CodeNames codes;
  private final List<CitationSegment> segments = new ArrayList<>();
  private List<Value> loose = List.of();
  private boolean apart;
  private int at;

  private CitationSegmenter(List<Lexeme> lexemes, LawCode context) {
    this.lexemes = lexemes;
    this.codes = new CodeNames(context);
    this.lists = new ValueList(lexemes);
  }

  static List<CitationSegment> segments(String text, LawCode context) {
    CitationSegmenter segmenter = new CitationSegmenter(LexemeScanner.scan(text), context);
    while (segmenter.at < segmenter.lexemes.size()) {
      segmenter.step();
    }
    segmenter.breakChain();
    return List.copyOf(segmenter.segments);
  }

  private void step() {
    Lexeme lexeme = lexemes.get(at);
    Optional<UnitWord> unit = unitWord();
    if (unit.isPresent()) {
      level(unit.get());
      return;
    }
    Optional<NamedCode> code = codes.at(lexemes, at);
    if (code.isPresent()) {
      int end = Math.min(code.get().next(), lexemes.size());
      dropLoose();
      segments.add(
          CitationSegment.code(code.get().code(), lexeme.start(), lexemes.get(end - 1).end()));
      at = end;
      apart = false;
      return;
    }
    Values values = lists.at(at, false);
    if (!values.values().isEmpty()) {
      dropLoose();
      loose = values.values();
      at = values.next();
      return;
    }
    pass(lexeme);
    at++;
  }

  private void pass(Lexeme lexeme) {
    switch (lexeme.kind()) {
      case COMMA, OPEN -> {
        dropLoose();
        apart = true;
      }
      case DASH, SLASH -> apart = apart || loose.isEmpty();
      case LINE, CLOSE, QUOTE -> {}
      case DOT -> {
        boolean lowerCaseUnit =
            at + 1 < lexemes.size()
                && !lexemes.get(at + 1).capital()
                && UnitWords.of(lexemes.get(at + 1)).isPresent();
        if (lowerCaseUnit) {
          apart = true;
        } else {
          breakChain();
        }
      }
      case WORD -> {
        if (ValueList.isAnd(lexeme.word())) {
          dropLoose();
          apart = true;
        } else if (!PASSED_OVER.contains(lexeme.word())) {
          breakChain();
        }
      }
      default -> breakChain();
    }
  }

  private void level(UnitWord unit) {
    int start = lexemes.get(at).start();
    boolean capital = lexemes.get(at).capital() && lexemes.get(at).word().length() == 1;
    int after = afterUnit(unit);
    boolean plural = unit.plural() || after > at + 2;
    UnitWord word = new UnitWord(unit.unit(), unit.kazakh(), plural);
    int wordEnd = lexemes.get(after - 1).end();
    boolean postfix = unit.kazakh() || isPostfix(after);
    Values following =
        postfix ? new Values(List.of(), after) : lists.at(after, unit.unit() == CitationUnit.ITEM);
    if (lists.isMinutes(following.next())) {
      breakChain();
      at = following.next();
      return;
    }
    if (!postfix && lexemes.get(at).word().length() == 1 && following.values().isEmpty()) {
      breakChain();
      at = after;
      return;
    }
    if (following.values().isEmpty()) {
      int first = loose.isEmpty() ? start : loose.get(0).start();
      add(word, capital, loose, first, wordEnd);
    } else {
      articleWithoutWord(word);
      dropLoose();
      List<Value> values = following.values();
      add(word, capital, values, start, values.get(values.size() - 1).end());
    }
    loose = List.of();
    at = following.values().isEmpty() ? after : following.next();
  }

  /** In "ст. 24 ч. 3 – 188 ч. 2" the second article has no word of its own. */
  private void articleWithoutWord(UnitWord word) {
    boolean chained =
        !segments.isEmpty()
            && segments.get(segments.size() - 1).kind() == CitationSegment.Kind.LEVEL
            && !segments.get(segments.size() - 1).kazakh();
    if (chained && loose.size() == 1 && word.unit() == CitationUnit.PART) {
      Value article = loose.get(0);
      loose = List.of();
      apart = true;
      UnitWord unsaid = new UnitWord(CitationUnit.ARTICLE, false, false);
      add(unsaid, false, List.of(article), article.start(), article.end());
    }
  }

  private void add(UnitWord word, boolean capital, List<Value> values, int start, int end) {
    List<Value> fitting = values.stream().filter(value -> value.fits(word.unit())).toList();
    if (fitting.isEmpty() && !values.isEmpty()) {
      breakChain();
      return;
    }
    segments.add(CitationSegment.level(word, capital, fitting, apart, start, end));
    apart = false;
  }

  /** Whether the numbers here stand before their level words: "2 части 188 статьи". */
  private boolean isPostfix(int after) {
    if (loose.isEmpty()) {
      return false;
    }
    Values values = lists.at(after, false);
    if (values.values().isEmpty() || values.next() >= lexemes.size()) {
      return false;
    }
    Optional<UnitWord> next = UnitWords.of(lexemes.get(values.next()));
    if (next.isEmpty() || next.get().kazakh()) {
      return false;
    }
    int afterNext = values.next() + 1;
    if (afterNext < lexemes.size() && lexemes.get(afterNext).is(Kind.DOT)) {
      afterNext++;
    }
    return lists.at(afterNext, false).values().isEmpty();
  }

  private Optional<UnitWord> unitWord() {
    Lexeme lexeme = lexemes.get(at);
    if (!lexeme.is(Kind.WORD)) {
      return Optional.empty();
    }
    Optional<UnitWord> unit = UnitWords.of(lexeme);
    return unit.isPresent() ? unit : kazakhLetter(lexeme);
  }

  /** The lone letters of "53 б. 1 б. 11 т.": the first б. is the article, the second its part. */
  private Optional<UnitWord> kazakhLetter(Lexeme lexeme) {
    if (loose.isEmpty() || lexeme.capital()) {
      return Optional.empty();
    }
    CitationSegment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
    boolean afterLevel = last != null && last.kind() == CitationSegment.Kind.LEVEL && last.kazakh();
    if (lexeme.word().equals("т") && afterLevel && last.is(CitationUnit.PART)) {
      return Optional.of(new UnitWord(CitationUnit.ITEM, true, false));
    }
    if (!lexeme.word().equals("б")) {
      return Optional.empty();
    }
    if (afterLevel && last.is(CitationUnit.ARTICLE) && !apart) {
      return Optional.of(new UnitWord(CitationUnit.PART, true, false));
    }
    boolean afterCode = last != null && last.kind() == CitationSegment.Kind.CODE;
    boolean numberAhead =
        at + 2 < lexemes.size()
            && lexemes.get(at + 1).is(Kind.DOT)
            && lexemes.get(at + 2).is(Kind.NUMBER);
    return afterCode || numberAhead
        ? Optional.of(new UnitWord(CitationUnit.ARTICLE, true, false))
        : Optional.empty();
  }

  /** The lexeme after a level word, its dot and its repetitions: "п.п.", "п/п", "ст . ст .". */
  private int afterUnit(UnitWord unit) {
    int next = at + 1;
    boolean abbreviation = lexemes.get(at).word().length() < 4;
    while (abbreviation && next < lexemes.size()) {
      Lexeme lexeme = lexemes.get(next);
      boolean repeated =
          !unit.kazakh()
              && lexeme.is(Kind.WORD)
              && lexeme.word().length() < 3
              && UnitWords.of(lexeme).map(word -> word.unit() == unit.unit()).orElse(false)
              && !lexemes.get(next - 1).is(Kind.WORD);
      if (!repeated && !lexeme.is(Kind.DOT) && !lexeme.is(Kind.SLASH)) {
        break;
      }
      next++;
    }
    return next;
  }

  private void dropLoose() {
    if (!loose.isEmpty()) {
      breakChain();
    }
  }

  private void breakChain() {
    boolean broken =
        segments.isEmpty()
            || segments.get(segments.size() - 1).kind() == CitationSegment.Kind.BREAK;
    if (!broken) {
      int end =
          at < lexemes.size() ? lexemes.get(at).start() : segments.get(segments.size() - 1).end();
      segments.add(CitationSegment.end(end));
    }
    loose = List.of();
    apart = false;
  }
}
