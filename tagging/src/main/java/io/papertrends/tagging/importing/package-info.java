// SPDX-License-Identifier: Apache-2.0
/** Vocabularies of others, made into ours: SKOS, tables, JSON Lines. */
package io.papertrends.tagging.importing;
