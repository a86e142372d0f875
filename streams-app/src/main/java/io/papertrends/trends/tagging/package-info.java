// SPDX-License-Identifier: Apache-2.0
/**
 * The tagging step: each paper is tagged in the task of its partition, and the change of its
 * subjects is sent to the aggregation step, with the partition's watermark.
 */
package io.papertrends.trends.tagging;
