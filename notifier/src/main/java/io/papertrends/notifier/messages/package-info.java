// SPDX-License-Identifier: Apache-2.0
/** Renders alert events for each kind of receiver. Pure functions. */
package io.papertrends.notifier.messages;
