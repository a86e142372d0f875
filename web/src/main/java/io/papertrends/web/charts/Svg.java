// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.charts;

import io.papertrends.web.text.FixedPoint;
import io.papertrends.web.text.MarkupText;
import io.papertrends.web.text.XmlText;
import java.util.Arrays;
import java.util.stream.Stream;

/** Writes SVG. Whatever is written as text or as a value is escaped. */
final class Svg {

  private final StringBuilder text = new StringBuilder();

  /** Opens an element; attributes are names and values in turn. */
  Svg open(String element, Object... attributes) {
    start(element, attributes);
    text.append('>');
    return this;
  }

  /** An element without content. */
  Svg element(String element, Object... attributes) {
    start(element, attributes);
    text.append("/>");
    return this;
  }

  /** An element with text in it. */
  Svg text(String element, String content, Object... attributes) {
    open(element, attributes);
    text.append(escaped(content));
    return close(element);
  }

  /** A rectangle; further attributes are names and values in turn. */
  Svg rect(String kind, double x, double y, double width, double height, Object... further) {
    return element(
        "rect", with(further, "class", kind, "x", x, "y", y, "width", width, "height", height));
  }

  /** A straight line. */
  Svg line(String kind, double x1, double x2, double y1, double y2) {
    return element("line", "class", kind, "x1", x1, "x2", x2, "y1", y1, "y2", y2);
  }

  /** Text at a place; further attributes are names and values in turn. */
  Svg label(String kind, String content, double x, double y, Object... further) {
    return text("text", content, with(further, "class", kind, "x", x, "y", y));
  }

  private static Object[] with(Object[] further, Object... attributes) {
    return Stream.concat(Arrays.stream(attributes), Arrays.stream(further)).toArray();
  }

  Svg close(String element) {
    text.append("</").append(element).append('>');
    return this;
  }

  private void start(String element, Object... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(value(attributes[i + 1]))
          .append('"');
    }
  }

  private static String value(Object value) {
    return value instanceof Double number ? number(number) : escaped(String.valueOf(value));
  }

  /** A coordinate to a tenth of a pixel. */
  static String number(double value) {
    var text = FixedPoint.of(value, 1);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** Foreign text, without characters that XML does not allow. */
  private static String escaped(String text) {
    return MarkupText.escaped(XmlText.of(text));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
