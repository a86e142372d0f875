// SPDX-License-Identifier: Apache-2.0
/** Reading our Kafka topics and showing them to people. */
package io.papertrends.cli.reading;
