// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.metrics.BearerToken;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Client of the HTTP interface of a web process. */
public final class WebApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final int OK = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int NOT_FOUND = 404;

  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final String root;
  private final Optional<String> token;

  /**
   * A client of the web process at this address.
   *
   * @param address of the start page, such as {@code http://localhost:8080}
   * @param token bearer token to send, if any
   * @throws IllegalArgumentException if the address is not an HTTP URL, or the token cannot be sent
   *     in a header
   */
  public WebApi(String address, Optional<String> token) {
    if (!address.matches("https?://[^\\s?#]+")) {
      throw new IllegalArgumentException(
          "--web takes an address such as http://localhost:8080, not \"" + address + "\"");
    }
    BearerToken.requireSendable(token, "the pages");
    this.root = address.replaceFirst("/+$", "") + "/api/v1/";
    this.token = token;
  }

  /**
   * The results at a path below that of the interface; empty if the resource does not exist.
   *
   * @param parameters names and values in turn
   * @throws WebUnavailableException if no process answers, or the response has no results
   */
  Optional<JsonNode> results(String path, Object... parameters) {
    return answer(path, parameters).map(it -> it.path("results"));
  }

  /** The results of a list, over all of its pages. */
  List<JsonNode> all(String path, Object... parameters) {
    var found = new ArrayList<JsonNode>();
    String cursor = null;
    do {
      var asked = new ArrayList<>(List.of(parameters));
      if (cursor != null) {
        asked.addAll(List.of("cursor", cursor));
      }
      var answer = answer(path, asked.toArray()).orElse(JSON.createObjectNode());
      StreamSupport.stream(answer.path("results").spliterator(), false).forEach(found::add);
      cursor = answer.path("meta").path("cursor").asText(null);
    } while (cursor != null);
    return found;
  }

  private Optional<JsonNode> answer(String path, Object... parameters) {
    var address = new StringBuilder(root).append(path);
    for (int i = 0; i < parameters.length; i += 2) {
      address.append(i == 0 ? '?' : '&').append(parameters[i]).append('=');
      address.append(encoded(parameters[i + 1].toString()));
    }
    var request = HttpRequest.newBuilder(URI.create(address.toString())).timeout(TIMEOUT);
    token.ifPresent(it -> request.header("Authorization", "Bearer " + it));
    return body(send(request.build()));
  }

  /** URL-encodes a part of a path or a value. */
  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new WebUnavailableException(
          "no web process answers at " + root + ": "
              + (e.getMessage() == null ? "no process listens there" : e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WebUnavailableException("interrupted while waiting for " + root, e);
    }
  }

  private Optional<JsonNode> body(HttpResponse<String> response) {
    if (response.statusCode() == UNAUTHORIZED) {
      throw new WebUnavailableException(
          root + " asks for a token; put it into PAPERTRENDS_WEB_TOKEN", null);
    }
    JsonNode body;
    try {
      body = JSON.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new WebUnavailableException("what is at " + root + " is no papertrends", e);
    }
    if (response.statusCode() == NOT_FOUND && body.has("detail")) {
      return Optional.empty();
    }
    if (response.statusCode() != OK || !body.has("results")) {
      throw new WebUnavailableException(
          root + " answers with status " + response.statusCode() + ": "
              + body.path("detail").asText("no papertrends"),
          null);
    }
    return Optional.of(body);
  }
}
