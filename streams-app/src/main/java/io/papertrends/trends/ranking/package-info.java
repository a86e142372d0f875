// SPDX-License-Identifier: Apache-2.0
/** Rankings of topics by window: plain Java, no clock, no Kafka. */
package io.papertrends.trends.ranking;
