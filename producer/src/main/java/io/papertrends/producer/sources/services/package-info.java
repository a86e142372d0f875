// SPDX-License-Identifier: Apache-2.0
/** Services that answer in JSON with papers from many places. */
package io.papertrends.producer.sources.services;
