// SPDX-License-Identifier: Apache-2.0
/** How fast tagging is on one thread, beside others on the same texts in the same run. */
package io.papertrends.tagging;
