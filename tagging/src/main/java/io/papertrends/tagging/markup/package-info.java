// SPDX-License-Identifier: Apache-2.0
/** Texts as a reader sees them: what is LaTeX, HTML or an address in them, and what is not. */
package io.papertrends.tagging.markup;
