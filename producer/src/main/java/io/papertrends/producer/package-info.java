// SPDX-License-Identifier: Apache-2.0
/** Reads papers from services and files, and publishes them to Kafka. */
package io.papertrends.producer;
