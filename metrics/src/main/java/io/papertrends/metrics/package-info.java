// SPDX-License-Identifier: Apache-2.0
/** Metrics and health of a process, and their export by HTTP. */
package io.papertrends.metrics;
