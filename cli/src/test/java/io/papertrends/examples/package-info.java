// SPDX-License-Identifier: Apache-2.0
/** The programs that the documentation shows. */
package io.papertrends.examples;
