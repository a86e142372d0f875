// SPDX-License-Identifier: Apache-2.0
/**
 * Counting mentions by day and window. What a paper changes is summed where the paper is tagged,
 * and the sums meet in one place, which also knows when a day is complete.
 */
package io.papertrends.trends.counting;
