// SPDX-License-Identifier: Apache-2.0
/** Papers into Kafka, and what is none into the dead letters. */
package io.papertrends.producer.publishing;
