// SPDX-License-Identifier: Apache-2.0
/**
 * What a paper is about in its own words, whether or not a vocabulary has them: keyphrases by
 * shape, place and frequency. Plain Java, no model, no clock, no Kafka.
 */
package io.papertrends.tagging.keywords;
