// SPDX-License-Identifier: Apache-2.0
/** The contract: the events, their encoding, and the Kafka topics that hold them. */
package io.papertrends.schemas;
