// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import io.papertrends.producer.UnusableInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Pattern;

/** Checks that XML is complete by its last tag: errors before it affect only records. */
final class XmlCompleteness {

  private static final int LONGEST_END = 1 << 10;
  private static final Pattern ROOT = Pattern.compile("<([\\w:.-]+)[\\s/>]");
  private static final Pattern BEHIND = Pattern.compile("(?:\\s|<!--(?:[^-]|-(?!->))*+-->)*+$");

  private XmlCompleteness() {}

  static void require(String inputName, BufferedReader text) {
    try {
      var all = new StringBuilder();
      var buffer = new char[LONGEST_END];
      String root = null;
      for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
        all.append(buffer, 0, read);
        root = root == null ? root(all) : root;
        if (root != null && all.length() > 2 * LONGEST_END) {
          all.delete(0, all.length() - LONGEST_END);
        }
      }
      var end = BEHIND.matcher(all).replaceFirst("");
      if (root == null || !isClosed(root, end)) {
        throw new UnusableInputException(inputName + " is not well-formed XML: "
            + (root == null ? "there is no element" : "there is no </" + root + "> at its end"));
      }
    } catch (IOException e) {
      throw new UnusableInputException("cannot read " + inputName + ": " + e.getMessage(), e);
    }
  }

  private static String root(CharSequence beginning) {
    var root = ROOT.matcher(beginning);
    return root.find() ? root.group(1) : null;
  }

  private static boolean isClosed(String root, String end) {
    return end.matches("(?s).*</" + Pattern.quote(root) + "\\s*>")
        || end.matches("(?s).*<" + Pattern.quote(root) + "(?:\\s[^<>]*)?/>");
  }
}
