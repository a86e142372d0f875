// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Parsed;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import io.papertrends.producer.publishing.PaperPublisher;
import io.papertrends.producer.publishing.PublishReport;
import io.papertrends.schemas.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A publisher that keeps in memory what it is given. */
final class RecordingPublisher implements PaperPublisher {

  final List<String> titles = new ArrayList<>();
  final List<Rejected> rejected = new ArrayList<>();
  final List<String> origins = new ArrayList<>();
  Optional<SourcePosition> position = Optional.empty();

  @Override
  public Optional<SourcePosition> position() {
    return position;
  }

  @Override
  public PublishReport publish(
      String origin, List<ParseResult> records, Optional<SourcePosition> after) {
    origins.add(origin);
    for (var record : records) {
      if (record instanceof Parsed parsed) {
        titles.add(parsed.paper().getTitle());
      } else if (record instanceof Rejected it) {
        rejected.add(it);
      }
    }
    position = after;
    return new PublishReport(records.size(), records.size(), 0, 0, Map.of());
  }

  @Override
  public void forgetPosition() {
    position = Optional.empty();
  }

  @Override
  public void close() {}
}
