// SPDX-License-Identifier: Apache-2.0
/** Publishes papers to Kafka, and rejected records to the dead letters. */
package io.papertrends.producer.publishing;
