// SPDX-License-Identifier: Apache-2.0
/** The HTTP server: who may ask, what is refused, and how answers leave. */
package io.papertrends.web.server;
