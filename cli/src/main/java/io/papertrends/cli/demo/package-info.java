// SPDX-License-Identifier: Apache-2.0
/** The demonstration and its synthetic papers. */
package io.papertrends.cli.demo;
