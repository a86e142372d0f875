// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.AlertPhase;
import io.papertrends.schemas.BoardNames;
import io.papertrends.web.index.SampleIndex;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StreamTest {

  private static final int BOARDS = SampleIndex.DAYS * 3 * BoardNames.ALL.size();
  private static final int STEPS = 2;

  @TempDir
  Path folder;

  private static BufferedReader open(SampleSite site, String... headers) throws Exception {
    var request = HttpRequest.newBuilder(site.uri("/api/v1/stream"));
    if (headers.length > 0) {
      request.headers(headers);
    }
    var answer = site.client().send(request.build(), BodyHandlers.ofInputStream());
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private static List<String> ids(BufferedReader stream, int number) throws Exception {
    var ids = new ArrayList<String>();
    while (ids.size() < number) {
      var line = stream.readLine();
      assertThat(line).isNotNull();
      if (line.startsWith("id: ")) {
        ids.add(line.substring(4));
      }
    }
    return ids;
  }

  @Test
  void shouldGoOnAfterTheLastEventThatWasReceived() throws Exception {
    try (var site = new SampleSite(folder, "Splines", "Text.");
        var all = open(site, "Last-Event-ID", "-1.-1")) {
      var ids = ids(all, BOARDS + STEPS);
      assertThat(ids).doesNotHaveDuplicates();

      try (var rest = open(site, "Last-Event-ID", ids.get(500))) {
        assertThat(ids(rest, BOARDS + STEPS - 501)).hasSize(BOARDS + STEPS - 501);
      }
    }
  }

  @Test
  void shouldSendWhatComesToWhoHasNoPosition() throws Exception {
    try (var site = new SampleSite(folder, "Splines", "Text.");
        var stream = open(site)) {
      site.sample().add(SampleIndex.alert(AlertPhase.ENDED, SampleIndex.LAST_DAY, "KAN"));
      site.sample().commit();
      site.streams().wake();

      assertThat(ids(stream, 1)).containsExactly((BOARDS - 1) + ".2");
    }
  }

  @Test
  void shouldRefuseAnIdThatIsNone() {
    try (var site = new SampleSite(folder, "Splines", "Text.")) {
      assertThat(site.get("/api/v1/stream", "Last-Event-ID", "<x>").statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void shouldTakeLittleMemoryForEachStream() throws Exception {
    int number = 40;
    try (var site = new SampleSite(folder, "Splines", "Text.")) {
      var streams = new ArrayList<BufferedReader>();
      long before = directBytes();
      try {
        for (int i = 0; i < number; i++) {
          streams.add(open(site));
        }

        assertThat((directBytes() - before) / number).isLessThan(256 * 1024);
      } finally {
        for (var stream : streams) {
          stream.close();
        }
      }
    }
  }

  private static long directBytes() {
    return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
        .filter(it -> it.getName().equals("direct"))
        .mapToLong(BufferPoolMXBean::getMemoryUsed)
        .sum();
  }

  @Test
  void shouldServeOthersWhileManyDoNotRead() throws Exception {
    try (var site = new SampleSite(folder, "Splines", "Text.")) {
      var slow = new ArrayList<Socket>();
      try {
        for (int i = 0; i < 120; i++) {
          var socket = new Socket("127.0.0.1", site.port());
          slow.add(socket);
          var path = i % 2 == 0 ? "/api/v1/papers?limit=200" : "/api/v1/stream?after=-1.-1";
          socket
              .getOutputStream()
              .write(("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(site.get("/about").statusCode()).isEqualTo(200);
        assertThat(site.get("/").statusCode()).isEqualTo(200);
      } finally {
        for (var socket : slow) {
          socket.close();
        }
      }
    }
  }
}
