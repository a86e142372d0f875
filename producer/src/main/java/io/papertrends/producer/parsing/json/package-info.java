// SPDX-License-Identifier: Apache-2.0
/** Papers as services answer with them in JSON, and JSON Lines. */
package io.papertrends.producer.parsing.json;
