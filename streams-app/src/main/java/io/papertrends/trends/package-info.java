// SPDX-License-Identifier: Apache-2.0
/** The Kafka Streams application: papers in, counts and rankings out. */
package io.papertrends.trends;
