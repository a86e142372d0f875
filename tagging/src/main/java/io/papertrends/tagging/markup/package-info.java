// SPDX-License-Identifier: Apache-2.0
/** Removes LaTeX, Markdown and HTML from texts, and keeps the offsets in the original text. */
package io.papertrends.tagging.markup;
