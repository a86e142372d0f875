// SPDX-License-Identifier: Apache-2.0
/**
 * Detects bursts and growth of topics and keywords, and decides about alerts. Plain Java on daily
 * counts without Kafka or clock: the same counts give the same alerts.
 */
package io.papertrends.trends.detection;
