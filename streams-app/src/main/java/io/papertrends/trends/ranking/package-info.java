// SPDX-License-Identifier: Apache-2.0
/** Ranks the subjects and pairs of windows. Plain Java without clock or Kafka. */
package io.papertrends.trends.ranking;
