// SPDX-License-Identifier: Apache-2.0
/** Sends one message by HTTP, SMTP or to a file, and classifies the failure if there is one. */
package io.papertrends.notifier.transport;
