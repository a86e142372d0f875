// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * The address of the one response that never ends. It is a servlet of its own, because Javalin
 * would finish a response that is not written by it.
 */
final class StreamServlet extends HttpServlet {

  @Serial
  private static final long serialVersionUID = 1L;

  private final transient RequestFilter filter;
  private final transient StreamOpener opener;

  StreamServlet(RequestFilter filter, StreamOpener opener) {
    this.filter = filter;
    this.opener = opener;
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (filter.admits(request, response)) {
      opener.open(request, response);
    }
  }
}
