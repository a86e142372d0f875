// SPDX-License-Identifier: Apache-2.0
/** From text to papers or the reason why not. */
package io.papertrends.producer.parsing;
