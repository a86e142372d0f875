// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a JSON text in some format has its records, and what they are. A list of records may always
 * be the text itself.
 *
 * @param records what they are, for messages, such as {@code daily papers}
 * @param path the fields that lead to the list where the text is an object, outermost first; empty
 *     if an object is never in this format
 * @param isRecord whether an object where the list was to be looked for is itself a record; an
 *     error of a service is not
 * @param isForeign whether an object in a list is of another kind; so is the list if it begins with
 *     such
 * @param draftReader how to read a record
 */
record JsonShape(
    String records,
    List<String> path,
    Predicate<JsonNode> isRecord,
    Predicate<JsonNode> isForeign,
    JsonDraftReader draftReader) {}
