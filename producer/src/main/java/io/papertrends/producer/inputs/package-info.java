// SPDX-License-Identifier: Apache-2.0
/** What papers are read from: files and streams, plain or packed. */
package io.papertrends.producer.inputs;
