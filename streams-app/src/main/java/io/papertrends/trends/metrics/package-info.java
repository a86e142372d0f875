// SPDX-License-Identifier: Apache-2.0
/** What the steps report of their work, as metrics. */
package io.papertrends.trends.metrics;
