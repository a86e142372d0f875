// SPDX-License-Identifier: Apache-2.0
/** Texts as words, read once for topics and keywords alike, and the forms of words. */
package io.papertrends.tagging.words;
