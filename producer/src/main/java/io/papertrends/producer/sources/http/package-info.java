// SPDX-License-Identifier: Apache-2.0
/** How sources ask their services over HTTP: politely, and with every failure told apart. */
package io.papertrends.producer.sources.http;
