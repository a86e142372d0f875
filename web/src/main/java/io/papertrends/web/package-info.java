// SPDX-License-Identifier: Apache-2.0
/** Pages, HTTP interface and feeds: a consumer of our Kafka topics and nothing else. */
package io.papertrends.web;
