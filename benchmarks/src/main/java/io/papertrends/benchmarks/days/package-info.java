// SPDX-License-Identifier: Apache-2.0
/** What the counting of many papers a day takes of time and heap. */
package io.papertrends.benchmarks.days;
