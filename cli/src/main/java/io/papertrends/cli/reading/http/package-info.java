// SPDX-License-Identifier: Apache-2.0
/** Reads results from a web process. */
package io.papertrends.cli.reading.http;
