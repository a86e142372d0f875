// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Assertions that results are those of an oracle whose numbers are rounded otherwise. */
public final class OracleAssertions {

  private OracleAssertions() {}

  /** The same keys, and nearly equal events. */
  public static void assertNearlyEqual(Map<String, ?> actual, Map<String, ?> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach((key, event) -> assertThat((Object) actual.get(key))
        .as(key)
        .usingComparator((a, b) -> Nearly.equal(a, b) ? 0 : 1)
        .isEqualTo(event));
  }

  /** Nearly equal events in the same order. */
  public static void assertNearlyEqual(List<?> actual, List<?> expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      assertThat((Object) actual.get(i))
          .as("number " + i)
          .usingComparator((a, b) -> Nearly.equal(a, b) ? 0 : 1)
          .isEqualTo(expected.get(i));
    }
  }
}
