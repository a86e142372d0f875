// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.papertrends.benchmarks.MeasurementFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;

/** Asks the web process as browsers do, which take packed answers. */
final class WebClient {

  private static final int OK = 200;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String root;

  /** At an address without a slash at the end. */
  WebClient(String root) {
    this.root = root;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path));
  }

  /** The status and the size of the answer as it came, when it has come. */
  CompletableFuture<Integer> size(String path) {
    return client
        .sendAsync(
            request(path).header("Accept-Encoding", "gzip").build(), BodyHandlers.ofByteArray())
        .thenApply(it -> {
          if (it.statusCode() != OK) {
            throw new MeasurementFailedException(path + " is answered with " + it.statusCode());
          }
          return it.body().length;
        });
  }

  /** Everything that comes goes to the subscriber. */
  CompletableFuture<?> stream(String path, Subscriber<List<ByteBuffer>> buffers) {
    return client.sendAsync(request(path).build(), BodyHandlers.fromSubscriber(buffers));
  }

  /** Whether there is something at this path. */
  boolean exists(String path) {
    try {
      return client.send(request(path).build(), BodyHandlers.discarding()).statusCode() == OK;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The results of the interface at a path. */
  JsonNode results(String path) {
    try {
      var answer = client.send(request("/api/v1/" + path).build(), BodyHandlers.ofString());
      return JSON.readTree(answer.body()).path("results");
    } catch (IOException e) {
      throw new MeasurementFailedException("no answer from " + root + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
