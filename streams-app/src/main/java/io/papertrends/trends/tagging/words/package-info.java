// SPDX-License-Identifier: Apache-2.0
/** Texts as words: read once for topics, short forms and keywords alike. */
package io.papertrends.trends.tagging.words;
