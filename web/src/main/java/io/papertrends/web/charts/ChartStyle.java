// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Colours of a picture that stands alone; pages have their own. */
public final class ChartStyle {

  static final String ALONE = ".paper{fill:#fff}text{font:13px system-ui,sans-serif;fill:#4a4f57}"
      + ".heading{font-weight:600;fill:#1a1d21}.grid{stroke:#e3e4e6}"
      + ".expected-range{fill:#8a94a6;fill-opacity:.22}"
      + ".expected{fill:none;stroke:#6a7485;stroke-dasharray:5 4}"
      + ".line{fill:none;stroke-width:2.5;stroke:#1d5fbf}.dot{fill:#1d5fbf}"
      + ".line-1{stroke:#b3450f}.dot.line-1{fill:#b3450f}.line-2{stroke:#1b7a4b}"
      + ".dot.line-2{fill:#1b7a4b}.line-3{stroke:#7a3fa0}.dot.line-3{fill:#7a3fa0}"
      + ".line-4{stroke:#8a6d00}.dot.line-4{fill:#8a6d00}"
      + ".line-1{stroke-dasharray:9 4}.line-2{stroke-dasharray:3 3}"
      + ".line-3{stroke-dasharray:12 4 3 4}.line-4{stroke-dasharray:1 4}"
      + ".dot.open{fill:#fff;stroke:#1d5fbf;stroke-width:2}"
      + ".alert{fill:#d9480f;fill-opacity:.09}.alert-edge{stroke:#b3450f;stroke-width:3}"
      + ".alert-label{fill:#9c3a0b}.open-days{fill:#8a94a6;fill-opacity:.14}";

  private ChartStyle() {}

  /** What a content security policy must allow for it: its hash. */
  public static String policy() {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(ALONE.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
