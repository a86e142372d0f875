// SPDX-License-Identifier: Apache-2.0
/** Formats in plain text: pages, tables and bibliographies. */
package io.papertrends.producer.parsing.text;
