// SPDX-License-Identifier: Apache-2.0
/**
 * Finds acronyms that papers define, as in "large language models (LLMs)", and learns from many
 * such definitions. Plain Java without clock or Kafka.
 */
package io.papertrends.tagging.acronyms;
