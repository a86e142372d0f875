// SPDX-License-Identifier: Apache-2.0
/** Atom feeds (RFC 4287) of boards, topics, alerts and searches. */
package io.papertrends.web.feeds;
