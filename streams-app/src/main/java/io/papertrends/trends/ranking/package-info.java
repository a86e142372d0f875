// SPDX-License-Identifier: Apache-2.0
/** Rankings of what windows count: plain Java, no clock, no Kafka. */
package io.papertrends.trends.ranking;
