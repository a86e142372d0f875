// SPDX-License-Identifier: Apache-2.0
/** How fast the whole pipeline is on one broker, beside others on the same papers in one run. */
package io.papertrends.benchmarks;
