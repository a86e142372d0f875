// SPDX-License-Identifier: Apache-2.0
package io.papertrends.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/**
 * Creates HTTP clients that make one request per call: they neither repeat a request nor follow a
 * redirect. The caller decides about further requests, and a message is meant for one server only.
 */
public final class SingleExchange {

  /**
   * No idle connections: requests are seconds apart, and a request on a connection that the server
   * has closed in the meantime would fail.
   */
  private static final ConnectionPool NO_CONNECTIONS = new ConnectionPool(0, 1, TimeUnit.SECONDS);

  private static final int UNAVAILABLE = 503;

  private SingleExchange() {}

  /**
   * A client with these time limits.
   *
   * @param connect until a connection is established
   * @param silence without a byte received or sent
   * @param call from the request to the end of the response
   */
  public static OkHttpClient client(Duration connect, Duration silence, Duration call) {
    return new OkHttpClient.Builder()
        .connectTimeout(connect)
        .readTimeout(silence)
        .writeTimeout(silence)
        .callTimeout(call)
        .connectionPool(NO_CONNECTIONS)
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .addNetworkInterceptor(SingleExchange::exchangeOnce)
        .build();
  }

  /** OkHttp would repeat a request at once after status 503 with {@code Retry-After: 0}. */
  private static Response exchangeOnce(Interceptor.Chain chain) throws IOException {
    var response = chain.proceed(chain.request());
    return response.code() == UNAVAILABLE && "0".equals(response.header("Retry-After"))
        ? response.newBuilder().removeHeader("Retry-After").build()
        : response;
  }
}
