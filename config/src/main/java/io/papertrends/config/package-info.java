// SPDX-License-Identifier: Apache-2.0
/**
 * Reads files and names that users write; every problem is reported with its place and a remedy.
 */
package io.papertrends.config;
