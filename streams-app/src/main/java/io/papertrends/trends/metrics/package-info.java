// SPDX-License-Identifier: Apache-2.0
/** Metrics of the application. */
package io.papertrends.trends.metrics;
