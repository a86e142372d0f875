// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.papertrends.producer.parsing.InvalidFieldException;
import io.papertrends.producer.parsing.PaperDraft;

/** Reads one record of a JSON format. */
@FunctionalInterface
interface JsonDraftReader {

  /**
   * The draft of a paper from a JSON object.
   *
   * @throws InvalidFieldException if a required field is invalid
   */
  PaperDraft draft(JsonNode json) throws InvalidFieldException;
}
