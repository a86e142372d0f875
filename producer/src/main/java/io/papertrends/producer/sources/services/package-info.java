// SPDX-License-Identifier: Apache-2.0
/** Sources for services with papers from many publishers, which respond in JSON. */
package io.papertrends.producer.sources.services;
