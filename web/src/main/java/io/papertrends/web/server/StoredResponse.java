// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A successful response, compressed, with an entity tag that is made of its content: every process
 * that has the same results gives it the same tag.
 */
final class StoredResponse {

  private static final int NOT_MODIFIED = 304;
  private static final int TAG_BYTES = 12;
  private static final String POLICY = "Content-Security-Policy";

  private final String contentType;
  private final String policy;
  private final String entityTag;
  private final byte[] compressed;

  private StoredResponse(String contentType, String policy, String entityTag, byte[] compressed) {
    this.contentType = contentType;
    this.policy = policy;
    this.entityTag = entityTag;
    this.compressed = compressed;
  }

  /** With the result and the headers that a handler has set. */
  static StoredResponse of(Context context) throws IOException {
    var body = context.resultInputStream().readAllBytes();
    return new StoredResponse(
        context.res().getContentType(),
        context.res().getHeader(POLICY),
        "W/\"" + tag(body) + "\"",
        compressed(body));
  }

  private static String tag(byte[] body) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(body);
      return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }

  /** At the fastest level: higher ones take three times as long to make it a sixth smaller. */
  private static byte[] compressed(byte[] body) throws IOException {
    var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
    try (var gzip = new GZIPOutputStream(bytes) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    }) {
      gzip.write(body);
    }
    return bytes.toByteArray();
  }

  /** Bytes that it occupies, roughly. */
  int size() {
    return compressed.length;
  }

  /**
   * Sends it, or that the client has it already. A browser may store it but must validate it each
   * time, so that no correction stays unseen.
   */
  void sendTo(Context context) {
    context.header("ETag", entityTag);
    context.header("Cache-Control", "no-cache");
    context.header("Vary", "Accept-Encoding");
    context.header(POLICY, policy);
    context.contentType(contentType);
    var known = context.header("If-None-Match");
    if (known != null && known.contains(entityTag)) {
      context.status(NOT_MODIFIED).result(new byte[0]);
      return;
    }
    if (takesGzip(context.header("Accept-Encoding"))) {
      context.header("Content-Encoding", "gzip").result(compressed);
    } else {
      context.result(uncompressed());
    }
  }

  private static boolean takesGzip(String encodings) {
    return encodings != null && encodings.contains("gzip") && !encodings.contains("gzip;q=0");
  }

  private byte[] uncompressed() {
    try (var body = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return body.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
