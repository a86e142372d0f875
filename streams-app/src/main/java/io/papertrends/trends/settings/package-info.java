// SPDX-License-Identifier: Apache-2.0
/** Settings on which the results depend. */
package io.papertrends.trends.settings;
