// SPDX-License-Identifier: Apache-2.0
/** Formats in JSON: responses of services, lists and JSON Lines. */
package io.papertrends.producer.parsing.json;
