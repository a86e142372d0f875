// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Shape of JSON texts of a format: where the records are, and how to read them. A text may always
 * be the list of records itself.
 *
 * @param records name of the records in messages, such as {@code daily papers}
 * @param path the fields that lead to the list where the text is an object, outermost first; empty
 *     if an object is never in this format
 * @param isRecord whether an object at the place of the list is itself a record; false for the
 *     error of a service
 * @param isForeign whether an object in a list is of another kind; if the first one is, the whole
 *     list is
 * @param draftReader how to read a record
 */
record JsonShape(
    String records,
    List<String> path,
    Predicate<JsonNode> isRecord,
    Predicate<JsonNode> isForeign,
    JsonDraftReader draftReader) {}
