// SPDX-License-Identifier: Apache-2.0
/** The command line, and everything in one process. */
package io.papertrends.cli;
