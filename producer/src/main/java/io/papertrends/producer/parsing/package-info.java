// SPDX-License-Identifier: Apache-2.0
/** Parses texts to papers or rejected records. */
package io.papertrends.producer.parsing;
