// SPDX-License-Identifier: Apache-2.0
/** Papers as arXiv answers with them in XML. */
package io.papertrends.producer.parsing.xml;
