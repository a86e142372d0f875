// SPDX-License-Identifier: Apache-2.0
/** Reads results and formats them for people and programs. */
package io.papertrends.cli.reading;
