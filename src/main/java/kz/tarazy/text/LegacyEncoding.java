package kz.tarazy.text;

/**
 * Repairs Kazakh that was stored as KZ-1048 or PT154 bytes and read as windows-1251 («Ќазаќстан»).
 *
 * <p>Decided for the whole text, because a short stretch may hold only letters that the two code
 * pages share. Other Cyrillic alphabets hold some of the same letters (є in Ukrainian, ј in
 * Macedonian), but in none is ќ, which stands where Kazakh has its frequent қ, a good part of them.
 */
final class LegacyEncoding {

  private static final String KAZAKH = "ҚқҺһҰұӘәӨөҒғҮүҢң";
  private static final String KZ1048 = "ЌќЋћЎўЈјҐґЄєЇїЅѕ";
  private static final String PT154 = "ЌќЋћ¦±Єє¤µЃѓ‡‰Њњ";

  /** A text with fewer misread letters is left alone. */
  private static final int FEWEST = 5;

  /** Misread letters must be at least one in so many letters. */
  private static final int RAREST = 50;

  /** The letter ќ must be at least one in so many misread letters. */
  private static final int RAREST_QA = 8;

  private LegacyEncoding() {}

  static TracedText apply(TracedText source) {
    String text = source.text();
    int kazakh = 0;
    int first = 0;
    int second = 0;
    int qa = 0;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      kazakh += KAZAKH.indexOf(c) >= 0 ? 1 : 0;
      first += KZ1048.indexOf(c) >= 0 ? 1 : 0;
      second += PT154.indexOf(c) >= 0 ? 1 : 0;
      qa += c == 'ќ' || c == 'Ќ' ? 1 : 0;
    }
    int misread = Math.max(first, second);
    boolean repair =
        misread >= FEWEST
            && misread * RAREST >= letters
            && qa * RAREST_QA >= misread
            && kazakh * 10 < misread;
    return repair ? decode(source, first >= second ? KZ1048 : PT154) : source;
  }

  private static TracedText decode(TracedText source, String codePage) {
    String text = source.text();
    TracedText.Rewriter rewriter = source.rewrite();
    for (int i = 0; i < text.length(); i++) {
      int letter = codePage.indexOf(text.charAt(i));
      rewriter.put(letter < 0 ? text.charAt(i) : KAZAKH.charAt(letter), i, i + 1);
    }
    return rewriter.done();
  }
}
