// SPDX-License-Identifier: Apache-2.0
/** The Kafka Streams application: it reads papers and emits counts, boards and alerts. */
package io.papertrends.trends;
