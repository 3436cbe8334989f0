package kz.tarazy.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Tells re-publications of an act under other masks: MinHash over shingles of five words, masks,
 * initials and numbers left out.
 *
 * <p>Two acts are compared if they share a band of their signatures; with 16 bands of 4 rows a pair
 * of Jaccard similarity 0.9 meets with probability over 0.9999, one of 0.3 with 0.12 (Broder 1997;
 * Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, 3.4).
 */
public final class NearDuplicate {

  private static final int WORDS = 5;
  private static final int BANDS = 16;
  private static final int ROWS = 4;
  private static final long[] SALTS = new SplittableRandom(1997).longs(BANDS * ROWS).toArray();
  private static final Pattern MASK =
      Pattern.compile(
          "<[^>]{0,40}>|\\*{2,}|ФИО\\d*|ДД\\.ММ\\.ГГГГ|(?<!\\p{L})\\p{Lu}\\.|J-\\d+|\\d+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

  private NearDuplicate() {}

  /** The MinHash signature of a text: 64 values. */
  public static long[] signature(String text) {
    String[] words =
        GAP.split(MASK.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT), -1);
    long[] signature = new long[SALTS.length];
    Arrays.fill(signature, Long.MAX_VALUE);
    for (int i = 0; i + WORDS <= words.length; i++) {
      long shingle = 0;
      for (int j = i; j < i + WORDS; j++) {
        shingle = shingle * 0x9E3779B97F4A7C15L + words[j].hashCode();
      }
      for (int k = 0; k < SALTS.length; k++) {
        signature[k] = Math.min(signature[k], mix(shingle ^ SALTS[k]));
      }
    }
    return signature;
  }

  /** Keys of which two near duplicates share at least one. */
  public static long[] bands(long[] signature) {
    long[] bands = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = mix(key ^ signature[band * ROWS + row]);
      }
      bands[band] = key;
    }
    return bands;
  }

  /** The estimated Jaccard similarity of two texts' shingles, 0 to 1. */
  public static double similarity(long[] one, long[] other) {
    int equal = 0;
    for (int i = 0; i < one.length; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return equal / (double) one.length;
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
