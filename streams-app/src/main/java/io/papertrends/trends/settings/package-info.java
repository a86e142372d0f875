// SPDX-License-Identifier: Apache-2.0
/** What the results depend on besides the papers. */
package io.papertrends.trends.settings;
