// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Opens a stream for a client. */
public interface StreamOpener {

  /** Responds with a stream, or with an error. */
  void open(HttpServletRequest request, HttpServletResponse response) throws IOException;
}
