// SPDX-License-Identifier: Apache-2.0
/**
 * Extracts keywords from papers without a vocabulary: keyphrases by form, position and frequency.
 * Plain Java without model, clock or Kafka.
 */
package io.papertrends.tagging.keywords;
