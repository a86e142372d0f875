// SPDX-License-Identifier: Apache-2.0
/** Formats in XML: arXiv's responses, feeds, PubMed and EndNote. */
package io.papertrends.producer.parsing.xml;
