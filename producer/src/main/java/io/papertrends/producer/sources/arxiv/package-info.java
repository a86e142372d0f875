// SPDX-License-Identifier: Apache-2.0
/** arXiv, which is asked in three ways: by query, by what has changed, and for the latest list. */
package io.papertrends.producer.sources.arxiv;
