// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.papertrends.tagging.Vocabulary;
import io.papertrends.web.api.EventStreams;
import io.papertrends.web.index.IndexLag;
import io.papertrends.web.index.SampleIndex;
import io.papertrends.web.server.WebAccess;
import io.papertrends.web.server.WebServer;
import io.papertrends.web.topics.CurrentTopics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A server over a sample index, on a free port. */
final class SampleSite implements AutoCloseable {

  private final SampleIndex sample;
  private final CurrentTopics topics;
  private final EventStreams streams;
  private final WebServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  final SimpleMeterRegistry registry = new SimpleMeterRegistry();

  SampleSite(Path folder, String title, String text) {
    this(folder, title, text, Optional.empty());
  }

  SampleSite(Path folder, String title, String text, Optional<String> token) {
    sample = new SampleIndex(folder).filled(title, text);
    var index = sample.index();
    topics = new CurrentTopics(index, Vocabulary.starter());
    streams = new EventStreams(index);
    streams.start();
    server = Site.open(
        new WebAccess("127.0.0.1", 0, token, Optional.empty()),
        index,
        topics,
        streams,
        () -> new IndexLag(0, Instant.EPOCH),
        registry);
  }

  SampleIndex sample() {
    return sample;
  }

  /** Writes what was added to the sample, as the process does after each poll of Kafka. */
  void commit() {
    sample.commit();
    topics.refresh();
  }

  EventStreams streams() {
    return streams;
  }

  int port() {
    return server.port();
  }

  URI uri(String address) {
    return URI.create("http://127.0.0.1:" + server.port() + address);
  }

  HttpResponse<String> get(String address, String... headers) {
    var request = HttpRequest.newBuilder(uri(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  HttpResponse<String> send(HttpRequest request) {
    return send(request, BodyHandlers.ofString());
  }

  HttpResponse<byte[]> bytes(HttpRequest request) {
    return send(request, BodyHandlers.ofByteArray());
  }

  private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
    try {
      return client.send(request, body);
    } catch (IOException e) {
      throw new IllegalStateException(request + " failed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  HttpClient client() {
    return client;
  }

  @Override
  public void close() {
    streams.close();
    server.close();
    sample.close();
  }
}
