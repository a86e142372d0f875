// SPDX-License-Identifier: Apache-2.0
/** Sources: services from which papers are read, and the interface for adding others. */
package io.papertrends.producer.sources;
