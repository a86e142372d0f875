// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.index;

/** All that can be asked of the index. */
public record Index(
    Boards boards, Counts counts, Papers papers, Alerts alerts, Sources sources, Reader reader) {

  /** Asked through this reader. */
  public static Index of(Reader reader) {
    return new Index(
        new Boards(reader),
        new Counts(reader),
        new Papers(reader),
        new Alerts(reader),
        new Sources(reader),
        reader);
  }

  /** Its state now. */
  public Revision revision() {
    return Revision.of(reader);
  }
}
