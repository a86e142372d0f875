// SPDX-License-Identifier: Apache-2.0
/** Output for people: width and colours of the terminal, tables that fit, file errors in words. */
package io.papertrends.cli.terminal;
