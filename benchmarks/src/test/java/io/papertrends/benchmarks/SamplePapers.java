// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import io.papertrends.schemas.Paper;
import java.time.LocalDate;

/** Papers that differ only in id and day. */
final class SamplePapers {

  private SamplePapers() {}

  static Paper paper(String id, LocalDate day) {
    return Paper.newBuilder()
        .setId(id)
        .setTitle("title")
        .setAbstract$("abstract")
        .setPublished(day)
        .setSource("test")
        .build();
  }
}
