// SPDX-License-Identifier: Apache-2.0
/** Learns from papers what is missing in a vocabulary: names of known topics, and new topics. */
package io.papertrends.tagging.learning;
