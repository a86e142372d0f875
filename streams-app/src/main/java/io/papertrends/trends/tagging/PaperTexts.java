// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.tagging;

import io.papertrends.schemas.PaperField;
import io.papertrends.trends.tagging.markup.PlainText;

/**
 * The texts of a paper without their markup.
 *
 * @param title the title
 * @param body the abstract
 */
record PaperTexts(PlainText title, PlainText body) {

  static PaperTexts of(String title, String body) {
    return new PaperTexts(PlainText.of(title), PlainText.of(body));
  }

  PlainText of(PaperField field) {
    return field == PaperField.TITLE ? title : body;
  }
}
