// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.http.SecretRedactor;
import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.SourceRequest;
import io.papertrends.producer.sources.SourceResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Request;

/** An HTTP request; messages show its address without secrets. */
final class HttpSourceRequest implements SourceRequest {

  /** Valid names of headers; for others OkHttp would throw an exception that contains the value. */
  private static final Pattern HEADER_NAME = Pattern.compile("[!-~&&[^:]]+");

  private static final Pattern HEADER_VALUE = Pattern.compile("[\\t -~]*");

  private record Parameter(String name, String value, boolean secret) {}

  private final URI address;
  private final RateLimitedExchange exchange;
  private final SecretRedactor secrets;
  private final List<Parameter> parameters = new ArrayList<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  HttpSourceRequest(
      URI address, String agent, RateLimitedExchange exchange, SecretRedactor secrets) {
    this.address = address;
    this.exchange = exchange;
    this.secrets = secrets;
    headers.put("User-Agent", agent);
  }

  @Override
  public SourceRequest parameter(String name, String value) {
    parameters.add(new Parameter(name, value, false));
    return this;
  }

  @Override
  public SourceRequest secretParameter(String name, String value) {
    parameters.add(new Parameter(name, value, true));
    secrets.add(value);
    return this;
  }

  @Override
  public SourceRequest header(String name, String value) {
    headers.put(name, value);
    secrets.add(value);
    return this;
  }

  @Override
  public SourceResponse send() throws SourceException, InterruptedException {
    var target = HttpUrl.get(address);
    if (target == null) {
      throw new RefusedException(
          secrets.redact("\"" + address + "\" is no address with http or https and a host"));
    }
    secrets.add(target.password());
    var url = target.newBuilder();
    var shown = target.newBuilder().username("").password("");
    for (var parameter : parameters) {
      url.addQueryParameter(parameter.name(), parameter.value());
      if (!parameter.secret()) {
        shown.addQueryParameter(parameter.name(), parameter.value());
      }
    }
    var request = new Request.Builder().url(url.build());
    for (var header : headers.entrySet()) {
      request.header(checkedName(header), header.getValue());
    }
    return exchange.send(request.build(), secrets.redact(shown.toString()));
  }

  private static String checkedName(Map.Entry<String, String> header) throws RefusedException {
    var name = header.getKey();
    if (HEADER_NAME.matcher(name).matches()
        && HEADER_VALUE.matcher(header.getValue()).matches()) {
      return name;
    }
    throw new RefusedException(
        "the header \"" + name + "\" has characters that cannot be sent, check its option");
  }
}
