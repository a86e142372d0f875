// SPDX-License-Identifier: Apache-2.0
/** What is said of a step, in the shape that each receiver knows. Pure functions. */
package io.papertrends.notifier.messages;
