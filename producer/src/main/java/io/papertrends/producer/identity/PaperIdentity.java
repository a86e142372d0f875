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
 * The canonical identity of a paper, the same whatever road the paper takes: {@code arxiv:} with
 * the arXiv id without version, else {@code doi:} with the DOI in lower case, else
 * {@code openreview:} with the forum id, else {@code title:} with a hash of the normalised title.
 */
public final class PaperIdentity {

  private static final String ARXIV_PREFIX =
      "(?:arxiv:|https?://(?:[a-z]+\\.)?arxiv\\.org/(?:abs|pdf|html)/"
          + "|(?:doi:|https?://(?:dx\\.)?doi\\.org/)?10\\.48550/arxiv\\.)?";

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Identifiers since April 2007, such as 2409.01234v2 (arXiv, "Understanding the identifier"). */
  private static final Pattern ARXIV = Pattern.compile(
      ARXIV_PREFIX + "(\\d{2}(?:0[1-9]|1[0-2])\\.\\d{4,5})(?:v\\d+)?(?:\\.pdf)?",
      Pattern.CASE_INSENSITIVE);

  /** Identifiers before that, such as math.GT/0309136; the subject class is no part of it. */
  private static final Pattern OLD_ARXIV = Pattern.compile(
      ARXIV_PREFIX + "([a-z-]+)(?:\\.[a-z]{2})?/(\\d{7})(?:v\\d+)?(?:\\.pdf)?",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern DOI = Pattern.compile(
      "(?:doi:\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/\\S+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern OPENREVIEW = Pattern.compile(
      "(?:openreview:|https?://openreview\\.net/(?:forum|pdf)\\?id=)([\\w-]+)",
      Pattern.CASE_INSENSITIVE);

  private static final List<String> KINDS = List.of("arxiv:", "doi:", "openreview:", "title:");

  private static final int HASH_BYTES = 16;

  private PaperIdentity() {}

  /**
   * The identity of the paper with these identifiers and this title.
   *
   * @param identifiers as for {@link #all}
   * @param title never blank
   */
  public static String of(List<String> identifiers, String title) {
    return all(identifiers).stream().findFirst().orElseGet(() -> ofTitle(title));
  }

  /**
   * The identities that these identifiers stand for, sorted by kind, each once.
   *
   * @param identifiers whatever the source gives: ids, DOIs, addresses; nulls and unknown kinds are
   *     passed over
   */
  public static List<String> all(List<String> identifiers) {
    return identifiers.stream()
        .filter(Objects::nonNull)
        .map(String::strip)
        .flatMap(it -> of(it).stream())
        .distinct()
        .sorted(Comparator.comparingInt(PaperIdentity::kind))
        .toList();
  }

  /** The identity of a paper that has nothing but a title. */
  public static String ofTitle(String title) {
    var normal = normalised(title);
    var digest = sha256(normal.isEmpty() ? title : normal);
    return "title:" + HexFormat.of().formatHex(Arrays.copyOf(digest, HASH_BYTES));
  }

  /** Which kind of identity counts more: the lower one does. */
  public static int kind(String identity) {
    return KINDS.indexOf(identity.substring(0, identity.indexOf(':') + 1));
  }

  /** Letters and digits alone, in lower case and compatibility form (Unicode NFKC). */
  static String normalised(String text) {
    var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NEITHER_LETTER_NOR_DIGIT.matcher(lower).replaceAll("");
  }

  private static Optional<String> of(String identifier) {
    return arxiv(identifier).or(() -> doi(identifier)).or(() -> openReview(identifier));
  }

  private static Optional<String> arxiv(String text) {
    var modern = ARXIV.matcher(text);
    if (modern.matches()) {
      return Optional.of("arxiv:" + modern.group(1));
    }
    var old = OLD_ARXIV.matcher(text);
    return old.matches()
        ? Optional.of("arxiv:" + old.group(1).toLowerCase(Locale.ROOT) + "/" + old.group(2))
        : Optional.empty();
  }

  private static Optional<String> doi(String text) {
    var doi = DOI.matcher(text);
    return doi.matches()
        ? Optional.of("doi:" + doi.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static Optional<String> openReview(String text) {
    var forum = OPENREVIEW.matcher(text);
    return forum.matches() ? Optional.of("openreview:" + forum.group(1)) : Optional.empty();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
