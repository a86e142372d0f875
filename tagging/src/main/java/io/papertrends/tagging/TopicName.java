// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/**
 * A name of a topic.
 *
 * @param topic the topic's number
 * @param text the name as written in the vocabulary
 * @param needsContext whether the name counts only with a context or another name of the topic
 * @param notInPassing whether a single occurrence outside the title does not count
 * @param isKnownShortForm whether the name is an acronym whose meaning the vocabulary has, so that
 *     a different definition in a paper is recognised
 */
record TopicName(
    int topic, String text, boolean needsContext, boolean notInPassing, boolean isKnownShortForm) {}
