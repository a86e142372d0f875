// SPDX-License-Identifier: Apache-2.0
/** How the application runs, for others to run the same way. */
package io.papertrends.trends.running;
