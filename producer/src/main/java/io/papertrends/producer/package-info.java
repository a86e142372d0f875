// SPDX-License-Identifier: Apache-2.0
/** From sources to papers in Kafka. */
package io.papertrends.producer;
