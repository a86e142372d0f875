// SPDX-License-Identifier: Apache-2.0
/** Finds the topics and keywords of a paper. Plain Java without clock or Kafka. */
package io.papertrends.tagging;
