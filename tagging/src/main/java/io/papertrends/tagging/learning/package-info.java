// SPDX-License-Identifier: Apache-2.0
/** What papers teach the vocabulary: names of known topics, and topics that nobody listed. */
package io.papertrends.tagging.learning;
