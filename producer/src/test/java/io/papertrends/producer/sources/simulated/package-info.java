// SPDX-License-Identifier: Apache-2.0
/** Services that behave as the real ones do, on this machine. */
package io.papertrends.producer.sources.simulated;
