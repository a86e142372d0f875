// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

/** Papers of a week, those on a subject and all. */
record Week(long papers, long all) {}
