// SPDX-License-Identifier: Apache-2.0
/**
 * How quickly a web process answers, under load and with streams open, and how far it is behind
 * Kafka.
 */
package io.papertrends.benchmarks.web;
