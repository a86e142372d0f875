// SPDX-License-Identifier: Apache-2.0
/** Splits texts into words, once for topics and keywords, and compares words by form. */
package io.papertrends.tagging.words;
