// SPDX-License-Identifier: Apache-2.0
/** HTTP for sources: rate limits, redirects and a distinct exception for each kind of failure. */
package io.papertrends.producer.sources.http;
