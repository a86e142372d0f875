// SPDX-License-Identifier: Apache-2.0
/** How long a paper takes from its sending to the board that counts it, at fixed rates. */
package io.papertrends.benchmarks.live;
