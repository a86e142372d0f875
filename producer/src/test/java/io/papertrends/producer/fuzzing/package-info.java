// SPDX-License-Identifier: Apache-2.0
/** Tests with mutated inputs that every parser keeps its promises. */
package io.papertrends.producer.fuzzing;
