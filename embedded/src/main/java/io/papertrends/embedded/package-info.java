// SPDX-License-Identifier: Apache-2.0
/** A real Kafka server inside the process. */
package io.papertrends.embedded;
