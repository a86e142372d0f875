// SPDX-License-Identifier: Apache-2.0
/**
 * Notifies people and programs of alerts: each alert event once in every channel that accepts it.
 */
package io.papertrends.notifier;
