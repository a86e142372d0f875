// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;

/** An address within this server, with everything in it encoded. */
public final class RelativeUrl {

  private final String path;
  private final List<String> parameters = new ArrayList<>();

  private RelativeUrl(String path) {
    this.path = path;
  }

  /** Of a path that is known to be good, such as {@code /papers}. */
  public static RelativeUrl of(String path) {
    return new RelativeUrl(path);
  }

  /** Of a topic's page. */
  public static RelativeUrl ofTopic(String id) {
    return new RelativeUrl("/topics/" + encoded(id));
  }

  /** Of a paper's page. */
  public static RelativeUrl ofPaper(String id) {
    return new RelativeUrl("/papers/" + encoded(id));
  }

  /** With a parameter, unless there is no value. */
  public RelativeUrl with(String name, Object value) {
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
