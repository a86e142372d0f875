// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static io.papertrends.notifier.AlertExamples.DAY;
import static io.papertrends.notifier.AlertExamples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.notifier.channels.AlertFilter;
import io.papertrends.notifier.channels.AtomChannel;
import io.papertrends.schemas.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class AtomFeedTest {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final AtomChannel CHANNEL = new AtomChannel(
      "feed",
      AlertFilter.ALL,
      Path.of("a.atom"),
      "Topics & more",
      Optional.of("https://example.org/a.atom"),
      100);

  @Test
  void shouldHaveAllElementsThatRfc4287Requires() throws Exception {
    var feed = parsed(
        AtomFeed.of(CHANNEL, List.of(event(1), event(2, Severity.LOW, DAY.plusDays(1), "RAG"))));

    var root = feed.getDocumentElement();
    assertThat(root.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(text(root, "id")).startsWith("urn:uuid:");
    assertThat(text(root, "title")).isEqualTo("Topics & more");
    assertThat(text(root, "updated")).isEqualTo("2025-09-04T00:00:00Z");
    assertThat(child(root, "author").getTextContent().strip()).isEqualTo("papertrends");
    var link = child(root, "link");
    assertThat(link.getAttribute("rel")).isEqualTo("self");
    assertThat(link.getAttribute("href")).isEqualTo("https://example.org/a.atom");
    var entries = children(root, "entry");
    assertThat(entries).hasSize(2);
    assertThat(text(entries.get(0), "title")).isEqualTo("RAG: burst started");
    assertThat(text(entries.get(1), "updated")).isEqualTo("2025-09-03T00:00:00Z");
    assertThat(text(entries.get(1), "content"))
        .isEqualTo(
            "Knowledge graphs: 30 papers, 10.5 expected (burst started, 2025-08-28 to 2025-09-03, final, severity medium)");
    assertThat(entries)
        .allSatisfy(it -> assertThat(text(it, "id")).matches("urn:uuid:[0-9a-f-]{36}"));
    assertThat(entries).extracting(it -> text(it, "id")).doesNotHaveDuplicates();
  }

  @Test
  void shouldRenderTheSameEventsToTheSameBytes() {
    assertThat(AtomFeed.of(CHANNEL, List.of(event(2), event(1))))
        .isEqualTo(AtomFeed.of(CHANNEL, List.of(event(1), event(2))));
  }

  @Test
  void shouldStayWellFormedWhateverTheTextIs() throws Exception {
    var feed = parsed(AtomFeed.of(
        CHANNEL, List.of(event(1, Severity.LOW, DAY, "a\u0000\u0008\uFFFE\uD800 <b>&amp;]]>"))));

    var entry = children(feed.getDocumentElement(), "entry").get(0);
    assertThat(text(entry, "title")).isEqualTo("a <b>&amp;]]>: burst started");
  }

  @Test
  void shouldRenderAFeedWithoutEntries() throws Exception {
    var root = parsed(AtomFeed.of(CHANNEL, List.of())).getDocumentElement();

    assertThat(text(root, "updated")).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(children(root, "entry")).isEmpty();
  }

  private static Document parsed(String feed) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Element parent, String name) {
    return child(parent, name).getTextContent();
  }

  private static Element child(Element parent, String name) {
    assertThat(children(parent, name)).as(name).hasSize(1);
    return children(parent, name).get(0);
  }

  private static List<Element> children(Element parent, String name) {
    var found = new ArrayList<Element>();
    for (var it = parent.getFirstChild(); it != null; it = it.getNextSibling()) {
      if (it instanceof Element element && name.equals(element.getLocalName())) {
        found.add(element);
      }
    }
    return found;
  }
}
