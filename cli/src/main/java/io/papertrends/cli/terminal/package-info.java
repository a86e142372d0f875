// SPDX-License-Identifier: Apache-2.0
/**
 * What people see: the width and colours of their terminal, tables that fit it, errors in words.
 */
package io.papertrends.cli.terminal;
