// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Sends requests and reads whole answers, for all sources together. It repeats nothing by itself
 * and follows no redirect, because each of these is a request more. Its threads keep no process
 * from ending.
 */
public final class HttpTransport {

  /**
   * A connection is for one request: nobody knows when a service closes a silent one, finding out
   * costs a failure, and requests are seconds apart.
   */
  private static final ConnectionPool NO_CONNECTIONS = new ConnectionPool(0, 1, TimeUnit.SECONDS);

  /** Of what is no answer. */
  private static final int LONGEST_EXPLANATION = 1 << 16;

  private static final int OK = 200;
  private static final int UNAVAILABLE = 503;

  private final OkHttpClient client;
  private final int answerBytes;
  private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
    var thread = new Thread(task, "papertrends-http");
    thread.setDaemon(true);
    return thread;
  });

  /** Within these limits. */
  public HttpTransport(HttpLimits limits) {
    this.answerBytes = limits.answerBytes();
    this.client = new OkHttpClient.Builder()
        .connectTimeout(limits.connect())
        .readTimeout(limits.silence())
        .writeTimeout(limits.silence())
        .callTimeout(limits.exchange())
        .connectionPool(NO_CONNECTIONS)
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .addNetworkInterceptor(HttpTransport::exchangeOnce)
        .build();
  }

  int answerBytes() {
    return answerBytes;
  }

  /** The client repeats at once what comes back with status 503 and {@code Retry-After: 0}. */
  private static Response exchangeOnce(Interceptor.Chain chain) throws IOException {
    var response = chain.proceed(chain.request());
    return response.code() == UNAVAILABLE && "0".equals(response.header("Retry-After"))
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }

  /** Asks, and waits for the whole answer; whoever is interrupted hangs up. */
  Reply exchange(Request request) throws IOException, InterruptedException {
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

  private Reply read(Call call) throws IOException {
    try (var response = call.execute()) {
      var body = response.body().byteStream();
      int most = response.code() == OK ? answerBytes : LONGEST_EXPLANATION;
      var bytes = response.code() == OK ? body.readNBytes(most + 1) : beginning(body, most + 1);
      boolean cut = bytes.length > most;
      return Reply.of(
          response.code(), response.headers(), cut ? Arrays.copyOf(bytes, most) : bytes, cut);
    }
  }

  /** An explanation that breaks off changes nothing: the status has been said. */
  private static byte[] beginning(InputStream body, int most) {
    try {
      return body.readNBytes(most);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
