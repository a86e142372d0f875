// SPDX-License-Identifier: Apache-2.0
/** Where papers come from. */
package io.papertrends.producer.sources;
