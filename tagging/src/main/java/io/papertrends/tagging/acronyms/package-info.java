// SPDX-License-Identifier: Apache-2.0
/**
 * Acronyms that papers define, as in "large language models (LLMs)", and what many such definitions
 * teach: plain Java, no clock, no Kafka.
 */
package io.papertrends.tagging.acronyms;
