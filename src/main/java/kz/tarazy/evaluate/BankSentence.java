package kz.tarazy.evaluate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import kz.tarazy.act.Language;
import kz.tarazy.act.Status;

/**
 * One labelled wording of the paraphrase bank.
 *
 * @param language Russian or Kazakh
 * @param code the circumstance the label speaks of; what else the sentence tells is not judged
 * @param status what the court made of it for defendant {@code А.}; empty for a hard negative, a
 *     sentence that must not be read as this circumstance of {@code А.}
 * @param words one sentence or a few, as a court would write them
 * @param place file and line, for messages
 */
public record BankSentence(
    Language language, String code, Optional<Status> status, String words, String place) {

  /**
   * Whether the sentence belongs to the third that nobody reads while rules are written, chosen by
   * the hash of its words, so that it neither moves when the bank grows nor can be picked.
   */
  public boolean unread() {
    return Byte.toUnsignedInt(hash()[0]) % 3 == 0;
  }

  private byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
