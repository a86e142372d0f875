// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The body of every response of the interface.
 *
 * @param meta the parameters of the request, and the cursor of the next page
 * @param results the results
 */
record ApiResponse(Map<String, Object> meta, List<?> results) {

  /** With these facts about it, names and values in turn; what is null is left out. */
  static ApiResponse of(List<?> results, Object... facts) {
    var meta = new LinkedHashMap<String, Object>();
    for (int i = 0; i < facts.length; i += 2) {
      if (facts[i + 1] != null) {
        meta.put(facts[i].toString(), facts[i + 1]);
      }
    }
    return new ApiResponse(meta, results);
  }
}
