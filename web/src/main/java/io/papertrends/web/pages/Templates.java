// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.papertrends.web.server.Assets;
import io.papertrends.web.text.MarkupText;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Templates of pages. What they are given is escaped; only pictures, marked texts and the page
 * within the frame go in as they are, and those are made by classes that escape.
 */
final class Templates {

  private static final Mustache.Compiler COMPILER = Mustache.compiler()
      .withEscaper(MarkupText::escaped)
      .withLoader(Templates::reader)
      .nullValue("")
      .emptyStringIsFalse(true)
      .zeroIsFalse(false);

  private static final Map<String, Template> COMPILED = new ConcurrentHashMap<>();
  // Each of them is made of the whole file.
  private static final String STYLE = Assets.address("papertrends.css");
  private static final String SCRIPT = Assets.address("papertrends.js");
  private static final String ICON = Assets.address("icon.svg");

  private record Frame(PageFrame page, String body, String style, String script, String icon) {}

  private Templates() {}

  /** The page in its frame. */
  static String page(PageFrame page, String template, Object content) {
    return text("frame", new Frame(page, text(template, content), STYLE, SCRIPT, ICON));
  }

  /** What a template makes of this. */
  static String text(String template, Object content) {
    return COMPILED
        .computeIfAbsent(template, it -> COMPILER.compile(reader(it)))
        .execute(content);
  }

  private static Reader reader(String name) {
    var resource = Templates.class.getResourceAsStream(name + ".mustache");
    if (resource == null) {
      throw new IllegalStateException("no template " + name);
    }
    return new InputStreamReader(resource, UTF_8);
  }
}
