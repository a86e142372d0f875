// SPDX-License-Identifier: Apache-2.0
/** Services that papers are asked from, and the interface by which others are added. */
package io.papertrends.producer.sources;
