// SPDX-License-Identifier: Apache-2.0
/** A topic's papers over time, dense, with what was to be expected. Plain Java. */
package io.papertrends.web.series;
