// SPDX-License-Identifier: Apache-2.0
/** Papers as people write them down: pages, tables, bibliographies. */
package io.papertrends.producer.parsing.text;
