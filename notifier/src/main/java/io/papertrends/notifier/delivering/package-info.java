// SPDX-License-Identifier: Apache-2.0
/** How each step is sent once: what is known of it in Kafka, and what is done next. */
package io.papertrends.notifier.delivering;
