// SPDX-License-Identifier: Apache-2.0
/**
 * The index: what our Kafka topics say, in an embedded database, with Kafka's offsets in the same
 * transactions. Writers are one thread; repositories read, each one thing.
 */
package io.papertrends.web.index;
