// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.running;

import io.papertrends.trends.settings.TrendsSettings;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;

/** Gives another application the settings of ours, so that a comparison compares nothing else. */
public final class SameSettings {

  private SameSettings() {}

  /** Ours but for the name: exactly-once, threads, commits, packing, sizes, time-outs. */
  public static Properties of(RunSettings run, TrendsSettings settings, String applicationId) {
    var properties = run.streamsProperties(settings);
    properties.put(StreamsConfig.APPLICATION_ID_CONFIG, applicationId);
    return properties;
  }
}
