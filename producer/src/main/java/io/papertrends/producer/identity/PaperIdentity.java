// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The canonical identity of a paper, the same from every source: the preferred one of its
 * {@link Identifier identifiers} (arXiv id, then DOI, then others), else {@code title:} and a hash
 * of the normalised title.
 */
public final class PaperIdentity {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final String TITLE = "title:";
  private static final int HASH_BYTES = 16;

  private PaperIdentity() {}

  /**
   * The identity of the paper with these identities and this title.
   *
   * @param identities result of {@link #all}
   * @param title never blank
   * @param text the abstract, which distinguishes papers with a title that many works share
   */
  public static String of(List<String> identities, String title, String text) {
    return identities.stream()
        .findFirst()
        .or(() -> ofTitle(title))
        .orElseGet(() -> hashed(normalised(title) + "\n" + normalised(text)));
  }

  /**
   * The canonical forms of these identifiers without duplicates, preferred kinds first.
   *
   * @param identifiers ids, DOIs and URLs as the source gives them; nulls and unknown kinds are
   *     ignored
   */
  public static List<String> all(List<String> identifiers) {
    return identifiers.stream()
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(Identifier::canonical)
        .distinct()
        .sorted(Comparator.comparingInt(PaperIdentity::kind))
        .toList();
  }

  /**
   * The identity of a paper that has only a title.
   *
   * @return empty if many works share the title
   */
  public static Optional<String> ofTitle(String title) {
    var normal = normalised(title);
    return SharedTitles.has(normal)
        ? Optional.empty()
        : Optional.of(hashed(normal.isEmpty() ? title : normal));
  }

  /** Rank of the kind of an identity; the lowest rank is preferred. */
  public static int kind(String identity) {
    int kind = Identifier.SCHEMES.indexOf(identity.substring(0, identity.indexOf(':') + 1));
    return kind < 0 ? Identifier.SCHEMES.size() : kind;
  }

  /** Whether the identity was made from the title of a paper without identifiers. */
  public static boolean isTitle(String identity) {
    return identity.startsWith(TITLE);
  }

  /** The letters and digits of a text, in lower case and compatibility form (Unicode NFKC). */
  static String normalised(String text) {
    var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NEITHER_LETTER_NOR_DIGIT.matcher(lower).replaceAll("");
  }

  private static String hashed(String text) {
    return TITLE + HexFormat.of().formatHex(Arrays.copyOf(sha256(text), HASH_BYTES));
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
