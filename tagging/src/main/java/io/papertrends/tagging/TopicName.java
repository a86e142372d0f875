// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging;

/**
 * A name of a topic.
 *
 * @param topic the topic's number
 * @param text the name as the vocabulary has it
 * @param needsContext whether it counts only where the paper has something else, too
 * @param notInPassing whether it counts only where it is more than one mention outside the title
 * @param isKnownShortForm whether it is an acronym of which the vocabulary knows what it stands
 *     for, so that a paper may be seen to mean something else
 */
record TopicName(
    int topic, String text, boolean needsContext, boolean notInPassing, boolean isKnownShortForm) {}
