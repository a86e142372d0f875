// SPDX-License-Identifier: Apache-2.0
/** What alerts are sent through, as the channels file says. */
package io.papertrends.notifier.channels;
