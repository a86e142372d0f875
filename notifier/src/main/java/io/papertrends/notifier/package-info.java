// SPDX-License-Identifier: Apache-2.0
/** Tells people and programs of alerts: of every step once, in every channel that wants it. */
package io.papertrends.notifier;
