package kz.tarazy.norm;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The articles of the special part whose sanctions the sources lack, in whole or in part. */
record Lacking(List<Stretch> stretches) {

  private static final Pattern STRETCH = Pattern.compile("(\\d+)(?:-(\\d+))?");

  /** Articles from one number to another, both counted, with the reason why they lack. */
  record Stretch(int first, int last, String reason) {}

  /**
   * Reads {@code lacking.yaml}.
   *
   * @throws NormException if an article is no number or range of numbers, naming file and line
   */
  static Lacking read(Path file) {
    List<Stretch> stretches = new ArrayList<>();
    for (Entry entry : EntryReader.yaml(file).only("lacking").list("lacking")) {
      entry.only("articles", "reason");
      for (String articles : entry.text("articles").split(",\\s*", -1)) {
        Matcher stretch = STRETCH.matcher(articles);
        if (!stretch.matches()) {
          throw entry
              .field("articles")
              .error("'%s' must be an article such as 231 or a range".formatted(articles));
        }
        int first = Integer.parseInt(stretch.group(1));
        int last = stretch.group(2) == null ? first : Integer.parseInt(stretch.group(2));
        stretches.add(new Stretch(first, last, entry.text("reason")));
      }
    }
    return new Lacking(List.copyOf(stretches));
  }

  /** Why an article such as {@code 231} or {@code 217-1} lacks; empty where it does not. */
  Optional<String> reason(String article) {
    int number = Integer.parseInt(article.replaceFirst("\\D.*", ""));
    return stretches.stream()
        .filter(stretch -> stretch.first() <= number && number <= stretch.last())
        .map(Stretch::reason)
        .findFirst();
  }
}
