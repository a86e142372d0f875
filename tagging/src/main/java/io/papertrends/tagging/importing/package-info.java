// SPDX-License-Identifier: Apache-2.0
/** Imports other vocabularies: SKOS, tables and JSON Lines. */
package io.papertrends.tagging.importing;
