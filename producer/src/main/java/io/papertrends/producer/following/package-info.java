// SPDX-License-Identifier: Apache-2.0
/** Sources read to their end, once or again and again, with patience for services that fail. */
package io.papertrends.producer.following;
