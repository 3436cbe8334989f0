package kz.tarazy.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Tells re-publications of an act under other masks: MinHash over shingles of five words, masks,
 * initials and numbers left out, and beside it the numbers, of which a mask can only take away.
 *
 * <p>The share of equal values estimates the Jaccard similarity of the shingles (Broder 1997), the
 * smallest hashes of the numbers how many of one act stand in the other (bottom-k sketch, Cohen and
 * Kaplan 2007; exact up to 64 numbers). Verdicts after one template share their words and differ in
 * their numbers: sums, dates, articles.
 */
public final class NearDuplicate {

  private static final int WORDS = 5;
  private static final int HASHES = 64;
  private static final int MOST_NUMBERS = 64;
  private static final int FEWEST_SHINGLES = 60;
  private static final double SIMILAR = 0.9;
  private static final double CONTAINED = 0.95;
  private static final long[] SALTS = new SplittableRandom(1997).longs(HASHES).toArray();
  private static final Pattern MASK =
      Pattern.compile("<[^>]{0,40}>|\\*{2,}|ФИО\\d*|ДД\\.ММ\\.ГГГГ|(?<!\\p{L})\\p{Lu}\\.|J-\\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

  private NearDuplicate() {}

  /**
   * The signature of a text: 64 MinHash values, then up to 64 hashes of its numbers in ascending
   * order; empty where the text is too short to be told from its template.
   */
  public static long[] signature(String text) {
    String unmasked = MASK.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    String[] words = GAP.split(unmasked.strip(), -1);
    int shingles = words.length - WORDS + 1;
    if (shingles < FEWEST_SHINGLES) {
      return new long[0];
    }
    return LongStream.concat(LongStream.of(minima(words, shingles)), numbers(unmasked)).toArray();
  }

  private static long[] minima(String[] words, int shingles) {
    long[] minima = new long[HASHES];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (int i = 0; i < shingles; i++) {
      long shingle = 0;
      for (int j = i; j < i + WORDS; j++) {
        shingle = shingle * 0x9E3779B97F4A7C15L + words[j].hashCode();
      }
      for (int k = 0; k < HASHES; k++) {
        minima[k] = Math.min(minima[k], mix(shingle ^ SALTS[k]));
      }
    }
    return minima;
  }

  /** A number that stands twice counts twice. */
  private static LongStream numbers(String unmasked) {
    Map<Long, Integer> times = new HashMap<>();
    TreeSet<Long> hashes = new TreeSet<>();
    Matcher number = NUMBER.matcher(unmasked);
    while (number.find()) {
      long value = number.group().hashCode();
      hashes.add(mix(value * 0x9E3779B97F4A7C15L + times.merge(value, 1, Integer::sum)));
      if (hashes.size() > MOST_NUMBERS) {
        hashes.pollLast();
      }
    }
    return hashes.stream().mapToLong(Long::longValue);
  }

  /** Whether two signatures are of one act, published twice. */
  public static boolean sameAct(long[] one, long[] other) {
    return one.length >= HASHES
        && other.length >= HASHES
        && similarity(one, other) >= SIMILAR
        && contained(one, other) >= CONTAINED;
  }

  /** The estimated Jaccard similarity of two texts' shingles, 0 to 1. */
  public static double similarity(long[] one, long[] other) {
    int equal = 0;
    for (int i = 0; i < HASHES; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return equal / (double) HASHES;
  }

  /** The estimated share of the numbers of the one that has fewer that stand in the other. */
  static double contained(long[] one, long[] other) {
    // Beyond the last hash that both sketches reach, nothing can be said.
    long reach = Math.min(reach(one), reach(other));
    long[] a = upTo(one, reach);
    long[] b = upTo(other, reach);
    int fewer = Math.min(a.length, b.length);
    if (fewer == 0) {
      return 1;
    }
    long shared = LongStream.of(a).filter(hash -> Arrays.binarySearch(b, hash) >= 0).count();
    return shared / (double) fewer;
  }

  private static long reach(long[] signature) {
    return signature.length < HASHES + MOST_NUMBERS
        ? Long.MAX_VALUE
        : signature[signature.length - 1];
  }

  private static long[] upTo(long[] signature, long reach) {
    return Arrays.stream(signature, HASHES, signature.length)
        .filter(hash -> hash <= reach)
        .toArray();
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
