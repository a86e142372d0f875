// SPDX-License-Identifier: Apache-2.0
/** The command line of the benchmarks. */
package io.papertrends.benchmarks.main;
