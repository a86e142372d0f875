// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;

/** An address within this server, with everything in it encoded. */
public final class Address {

  private final String path;
  private final List<String> parameters = new ArrayList<>();

  private Address(String path) {
    this.path = path;
  }

  /** Of a path that is known to be good, such as {@code /papers}. */
  public static Address of(String path) {
    return new Address(path);
  }

  /** Of a topic's page. */
  public static Address ofTopic(String id) {
    return new Address("/topics/" + encoded(id));
  }

  /** Of a paper's page. */
  public static Address ofPaper(String id) {
    return new Address("/papers/" + encoded(id));
  }

  /** With a parameter, unless there is no value. */
  public Address with(String name, Object value) {
    if (value != null && !value.toString().isEmpty()) {
      parameters.add(name + "=" + encoded(value.toString()));
    }
    return this;
  }

  /** One part of a path, or a value. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20").replace("%3A", ":");
  }

  @Override
  public String toString() {
    return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
  }
}
