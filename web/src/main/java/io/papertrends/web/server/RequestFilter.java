// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Checks each request before it is handled: token and method. Sets the security headers of
 * responses.
 */
final class RequestFilter {

  private static final int UNAUTHORIZED = 401;
  private static final int METHOD_NOT_ALLOWED = 405;
  private static final int NO_CONTENT = 204;
  private static final List<String> METHODS = List.of("GET", "HEAD");

  /** Nothing from elsewhere, no script or style in a page, and no page of ours in another one. */
  private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
      + "img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'";

  private final Optional<String> token;

  RequestFilter(Optional<String> token) {
    this.token = token;
  }

  /** Whether the request is to be handled; otherwise it has been answered with an error. */
  boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
    setHeaders(response);
    var method = request.getMethod();
    var path = request.getRequestURI();
    boolean isShared = path.startsWith("/api/") || path.startsWith("/feeds/");
    if (isShared) {
      response.setHeader("Access-Control-Allow-Origin", "*");
      response.setHeader("Access-Control-Expose-Headers", "ETag");
    }
    if (isShared && method.equals("OPTIONS")) {
      response.setHeader("Access-Control-Allow-Methods", "GET, HEAD");
      response.setHeader(
          "Access-Control-Allow-Headers", "Authorization, If-None-Match, Last-Event-ID");
      response.setStatus(NO_CONTENT);
      return false;
    }
    if (!METHODS.contains(method)) {
      response.setHeader("Allow", "GET, HEAD");
      refuse(response, METHOD_NOT_ALLOWED, "only GET and HEAD");
      return false;
    }
    if (token.isPresent() && !mayRead(request.getHeader("Authorization"), token.get())) {
      response.addHeader("WWW-Authenticate", "Basic realm=\"papertrends\", charset=\"UTF-8\"");
      response.addHeader("WWW-Authenticate", "Bearer");
      refuse(response, UNAUTHORIZED, "a token is needed");
      return false;
    }
    return true;
  }

  private static void refuse(HttpServletResponse response, int status, String why)
      throws IOException {
    response.setStatus(status);
    response.setContentType("text/plain; charset=utf-8");
    response.getOutputStream().write((why + "\n").getBytes(UTF_8));
  }

  private static void setHeaders(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "interest-cohort=()");
  }

  /** Compared in constant time, which does not depend on how much of a guess was right. */
  private static boolean mayRead(String given, String token) {
    if (given == null) {
      return false;
    }
    var sent = given;
    if (given.startsWith("Basic ")) {
      sent = "Bearer " + password(given.substring("Basic ".length()));
    }
    return MessageDigest.isEqual(sent.getBytes(UTF_8), ("Bearer " + token).getBytes(UTF_8));
  }

  private static String password(String basic) {
    try {
      var pair = new String(Base64.getDecoder().decode(basic.strip()), UTF_8);
      return pair.substring(pair.indexOf(':') + 1);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
