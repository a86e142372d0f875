// SPDX-License-Identifier: Apache-2.0
/** Results as a web process answers them. */
package io.papertrends.cli.reading.http;
