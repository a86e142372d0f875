// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.util.List;

/** The names of boards, in the key and in the field {@code board} of {@link TrendingBoard}. */
public final class BoardNames {

  /** All boards, in the order in which they are emitted, printed and shown. */
  public static final List<String> ALL = List.of("rising", "new", "top", "pairs");

  private BoardNames() {}
}
