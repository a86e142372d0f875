// SPDX-License-Identifier: Apache-2.0
/** Where options that are not on the command line come from, and how values are written. */
package io.papertrends.cli.settings;
