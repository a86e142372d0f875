// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.transport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The symmetric signature of Standard Webhooks 1.0: HMAC-SHA256 over id, timestamp and body with
 * full stops between.
 */
final class Signature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String KEY_PREFIX = "whsec_";

  private Signature() {}

  /**
   * Computes the value of the signature header.
   *
   * @param key {@code whsec_} and the key in Base64
   * @param timestamp seconds since 1970-01-01 in UTC
   */
  static String of(String key, String id, long timestamp, byte[] body) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      var bytes = Base64.getDecoder().decode(key.substring(KEY_PREFIX.length()));
      mac.init(new SecretKeySpec(bytes, ALGORITHM));
      mac.update((id + "." + timestamp + ".").getBytes(UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }
}
