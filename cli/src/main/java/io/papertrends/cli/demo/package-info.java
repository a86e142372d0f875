// SPDX-License-Identifier: Apache-2.0
/** The demonstration and its made-up papers. */
package io.papertrends.cli.demo;
