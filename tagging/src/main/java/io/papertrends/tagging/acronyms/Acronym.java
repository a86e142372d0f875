// SPDX-License-Identifier: Apache-2.0
package io.papertrends.tagging.acronyms;

/**
 * A short form with the long form that a text gives for it. The forms are without LaTeX and other
 * markup, with single spaces. The offsets refer to the original text, in UTF-16 code units.
 *
 * @param shortForm such as "LLMs"
 * @param longForm such as "large language models"
 * @param shortStart offset of the short form's first character
 * @param shortEnd offset after its last character
 * @param longStart offset of the long form's first character
 * @param longEnd offset after its last character
 */
public record Acronym(
    String shortForm, String longForm, int shortStart, int shortEnd, int longStart, int longEnd) {}
