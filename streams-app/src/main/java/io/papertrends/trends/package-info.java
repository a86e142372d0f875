// SPDX-License-Identifier: Apache-2.0
/** The Kafka Streams application: papers in, counts, rankings and alerts out. */
package io.papertrends.trends;
