// SPDX-License-Identifier: Apache-2.0
/**
 * The web process as people and programs meet it: in a browser, killed, and on real Kafka topics.
 */
package io.papertrends.cli.web;
