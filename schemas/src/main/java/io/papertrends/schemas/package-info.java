// SPDX-License-Identifier: Apache-2.0
/** The contract: the events, how they are written, and the Kafka topics they live in. */
package io.papertrends.schemas;
