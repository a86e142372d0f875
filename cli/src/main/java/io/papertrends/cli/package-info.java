// SPDX-License-Identifier: Apache-2.0
/** The command line, and the commands that run everything in one process. */
package io.papertrends.cli;
