// SPDX-License-Identifier: Apache-2.0
/** What every process measures of itself, and where it shows that and its health. */
package io.papertrends.metrics;
