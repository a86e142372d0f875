// SPDX-License-Identifier: Apache-2.0
/**
 * Counting mentions by day and window. What a paper counts for is said where it is tagged, and goes
 * to one place, which sees all topics, knows when a day is complete, and looks back on days before.
 */
package io.papertrends.trends.counting;
