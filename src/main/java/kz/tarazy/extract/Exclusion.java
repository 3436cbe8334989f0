package kz.tarazy.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.tarazy.act.Span;
import kz.tarazy.text.ActText;

/** Whom a sentence about all leaves out: «всем, кроме Х.», "Н.-нан басқа барлық сотталушы". */
final class Exclusion {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:кроме|за исключением|исключая|не считая)(?:\\s+подсудим\\p{L}+)?\\s*$");
  private static final Pattern AFTER =
      Pattern.compile("(?iu)^\\s*(?:-\\s?\\p{L}{2,4}\\s+)?(?:басқа|өзге)(?:ларының)?(?!\\p{L})");

  private final ActText act;
  private final Cast cast;

  Exclusion(ActText act, Cast cast) {
    this.act = act;
    this.cast = cast;
  }

  /**
   * All defendants but those left out; absent where a stretch leaves out nobody, or speaks of
   * others by name too.
   */
  Optional<List<String>> others(Span stretch) {
    List<Mention> named =
        cast.mentions().stream()
            .filter(mention -> stretch.contains(mention.span().start()))
            .toList();
    Set<String> out = new LinkedHashSet<>();
    for (int i = 0; i < named.size(); i++) {
      if (isLeftOut(named.get(i), stretch) || (i > 0 && follows(named, i, out))) {
        out.add(named.get(i).label());
      }
    }
    if (out.isEmpty() || named.stream().anyMatch(mention -> !out.contains(mention.label()))) {
      return Optional.empty();
    }
    List<String> others = new ArrayList<>(cast.persons().stream().map(Person::label).toList());
    others.removeAll(out);
    return others.isEmpty() ? Optional.empty() : Optional.of(others);
  }

  private boolean isLeftOut(Mention mention, Span stretch) {
    String before = act.text().substring(stretch.start(), mention.span().start());
    int end = mention.span().end();
    String after = act.text().substring(end, Math.max(end, stretch.end()));
    return BEFORE.matcher(before).find() || AFTER.matcher(after).find();
  }

  /** Whether a name continues those left out: «кроме К. и Х.». */
  private boolean follows(List<Mention> named, int index, Set<String> out) {
    Mention last = named.get(index - 1);
    int start = last.span().end();
    int end = named.get(index).span().start();
    return out.contains(last.label())
        && start <= end
        && CastList.joined(act.text().substring(start, end));
  }
}
