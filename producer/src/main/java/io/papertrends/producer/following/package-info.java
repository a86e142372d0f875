// SPDX-License-Identifier: Apache-2.0
/** Reads sources of services, once or continuously, with retries and positions. */
package io.papertrends.producer.following;
