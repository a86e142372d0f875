// SPDX-License-Identifier: Apache-2.0
/** The HTTP interface, version 1: JSON and CSV, and a stream of changes. */
package io.papertrends.web.api;
