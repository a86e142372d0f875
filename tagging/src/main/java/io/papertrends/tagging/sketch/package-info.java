// SPDX-License-Identifier: Apache-2.0
/** Approximate counts in a fixed amount of memory, with a known error. */
package io.papertrends.tagging.sketch;
