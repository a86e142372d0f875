// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.http.SingleExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;

/**
 * Sends requests and reads complete responses, for all sources. It neither repeats requests nor
 * follows redirects. Its threads are daemon threads.
 */
public final class HttpTransport {

  /** Maximum number of bytes read from a response with a status other than 200, for a message. */
  private static final int LONGEST_EXPLANATION = 1 << 16;

  private static final int OK = 200;

  private final OkHttpClient client;
  private final int responseBytes;
  private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
    var thread = new Thread(task, "papertrends-http");
    thread.setDaemon(true);
    return thread;
  });

  /** A transport with these limits. */
  public HttpTransport(HttpLimits limits) {
    this.responseBytes = limits.responseBytes();
    this.client = SingleExchange.client(limits.connect(), limits.silence(), limits.exchange());
  }

  int responseBytes() {
    return responseBytes;
  }

  /** Sends a request and waits for the whole response; an interrupt cancels the request. */
  HttpResponse exchange(Request request) throws IOException, InterruptedException {
    var call = client.newCall(request);
    var reply = threads.submit(() -> read(call));
    try {
      return reply.get();
    } catch (InterruptedException e) {
      call.cancel();
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException("the exchange failed unexpectedly", e.getCause());
    }
  }

  private HttpResponse read(Call call) throws IOException {
    try (var response = call.execute()) {
      var body = response.body().byteStream();
      int most = response.code() == OK ? responseBytes : LONGEST_EXPLANATION;
      var bytes = response.code() == OK ? body.readNBytes(most + 1) : beginning(body, most + 1);
      boolean cut = bytes.length > most;
      return HttpResponse.of(
          response.code(), response.headers(), cut ? Arrays.copyOf(bytes, most) : bytes, cut);
    }
  }

  /** The beginning of a body; an I/O error ends it, because the status is already known. */
  private static byte[] beginning(InputStream body, int most) {
    try {
      return body.readNBytes(most);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
