// SPDX-License-Identifier: Apache-2.0
/** Determines which records describe the same paper, and merges them. */
package io.papertrends.producer.identity;
