// SPDX-License-Identifier: Apache-2.0
/** The channels that alert events are sent through, and the file that defines them. */
package io.papertrends.notifier.channels;
