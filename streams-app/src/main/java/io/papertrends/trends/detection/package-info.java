// SPDX-License-Identifier: Apache-2.0
/**
 * Which topics and keywords burst, and what alerts come of it. Plain Java on daily counts, without
 * Kafka and without a clock: the same counts give the same alerts.
 */
package io.papertrends.trends.detection;
