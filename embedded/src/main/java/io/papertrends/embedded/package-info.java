// SPDX-License-Identifier: Apache-2.0
/** The real Kafka server inside this process. */
package io.papertrends.embedded;
