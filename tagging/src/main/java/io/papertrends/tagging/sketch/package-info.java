// SPDX-License-Identifier: Apache-2.0
/** Counts in a fixed amount of memory, with a stated error. */
package io.papertrends.tagging.sketch;
