// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/** Style sheet, script and icon. Their addresses change with their content, so they may be kept. */
public final class Assets {

  private static final Map<String, String> TYPES = Map.of(
      "papertrends.css", "text/css; charset=utf-8",
      "papertrends.js", "text/javascript; charset=utf-8",
      "icon.svg", "image/svg+xml");

  private Assets() {}

  /** The address of one of them. */
  public static String address(String name) {
    return "/assets/" + name + "?v=" + Integer.toHexString(Arrays.hashCode(content(name)));
  }

  static void register(RoutesConfig routes) {
    TYPES.keySet().forEach(name -> {
      var content = content(name);
      routes.get("/assets/" + name, context -> answer(context, name, content));
    });
    routes.get("/favicon.ico", context -> answer(context, "icon.svg", content("icon.svg")));
  }

  private static void answer(Context context, String name, byte[] content) {
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    context.contentType(TYPES.get(name)).result(content);
  }

  private static byte[] content(String name) {
    try (var resource = Assets.class.getResourceAsStream("/io/papertrends/web/assets/" + name)) {
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
