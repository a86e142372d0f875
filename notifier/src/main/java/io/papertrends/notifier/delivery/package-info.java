// SPDX-License-Identifier: Apache-2.0
/** Sends each alert event once: delivery log, retries, digests, one worker for each channel. */
package io.papertrends.notifier.delivery;
