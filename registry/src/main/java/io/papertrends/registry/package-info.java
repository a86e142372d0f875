// SPDX-License-Identifier: Apache-2.0
/** Events in the Confluent wire format, with their schemas in a registry. */
package io.papertrends.registry;
