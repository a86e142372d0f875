// SPDX-License-Identifier: Apache-2.0
/** Which topics a paper mentions: plain Java, no clock, no Kafka. */
package io.papertrends.tagging;
