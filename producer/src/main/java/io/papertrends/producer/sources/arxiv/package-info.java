// SPDX-License-Identifier: Apache-2.0
/** Sources for the three interfaces of arXiv: query API, OAI-PMH and daily feed. */
package io.papertrends.producer.sources.arxiv;
