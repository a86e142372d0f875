// SPDX-License-Identifier: Apache-2.0
/** Inputs that nobody would write, to see that every parser keeps its promises. */
package io.papertrends.producer.fuzzing;
