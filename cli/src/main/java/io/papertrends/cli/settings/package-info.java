// SPDX-License-Identifier: Apache-2.0
/** Reads options from the environment and configuration files, and converts their values. */
package io.papertrends.cli.settings;
