// SPDX-License-Identifier: Apache-2.0
/** The HTTP server: access, limits, cache and errors. */
package io.papertrends.web.server;
