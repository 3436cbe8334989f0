package kz.tarazy.extract;

import java.util.regex.Pattern;

/** How a Russian court announces circumstances that follow and gathers those it has told. */
final class Enumeration {

  /** "Суд исходит из трёх смягчающих моментов": the sentences behind it tell them. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:следующ\\p{L}+|ниже|(?:двух|двумя|тр[её]х|четыр[её]х|нескольких|два|три|четыре|несколько)\\s+(?:\\p{L}+\\s+){0,3}(?:обстоятельств|момент)\\p{L}*)");

  /** "Все эти обстоятельства", "каждое из них": more than the sentence before. */
  private static final Pattern GATHERED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:эти|этих|указанн[ыо]\\p{L}|перечисленн[ыо]\\p{L}|названн[ыо]\\p{L}|данн[ыо]е)\\s+(?:\\p{L}+\\s+){0,2}обстоятельства?х?(?!\\p{L})|каждое\\s+из|вс[её]\\s+(?:это|перечисленное|сказанное))");

  private Enumeration() {}

  static boolean announced(String words) {
    return ANNOUNCED.matcher(words).find();
  }

  static boolean gathers(String words) {
    return GATHERED.matcher(words).find();
  }
}
