// SPDX-License-Identifier: Apache-2.0
/** Running the topology against Kafka. */
package io.papertrends.trends.running;
