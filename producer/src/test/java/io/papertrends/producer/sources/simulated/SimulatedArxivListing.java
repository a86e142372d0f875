// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.arxiv.ArxivListingSource;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;

/** arXiv's feed of the latest announcement: one page, and no other day than today. */
public final class SimulatedArxivListing extends SimulatedService {

  private static final int PAPERS = 25;

  @Override
  public PaperSource source() {
    InstantSource noon = () -> today().atTime(12, 0).toInstant(ZoneOffset.UTC);
    return new ArxivListingSource(noon.withZone(ZoneOffset.UTC));
  }

  @Override
  public String selection() {
    return "cs.AI,cs.CL";
  }

  @Override
  public int papersOnThreePages() {
    return PAPERS;
  }

  @Override
  public boolean forget() {
    return false;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    if (!request.getTarget().equals(path() + "/cs.AI+cs.CL")) {
      return SimulatedAnswer.refused(400, "Bad archive");
    }
    var day = today();
    var items = papers(day).stream().map(SimulatedArxivListing::item).collect(Collectors.joining());
    return SimulatedAnswer.xml("""
        <?xml version='1.0' encoding='UTF-8'?>
        <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
          <channel>
            <title>cs.AI, cs.CL updates on arXiv.org</title>
            <link>http://rss.arxiv.org/rss/cs.AI+cs.CL</link>
            <pubDate>%s</pubDate>
            <skipDays><day>Sunday</day><day>Saturday</day></skipDays>
            %s
          </channel>
        </rss>
        """.formatted(time(day), items));
  }

  private static String item(SimulatedPaper paper) {
    return """
        <item>
          <title>%s</title>
          <link>https://arxiv.org/abs/%2$s</link>
          <description>arXiv:%2$sv1 Announce Type: new
        Abstract: %3$s</description>
          <guid isPermaLink="false">oai:arXiv.org:%2$sv1</guid>
          <category>cs.AI</category>
          <pubDate>%4$s</pubDate>
          <arxiv:announce_type>new</arxiv:announce_type>
          <dc:creator>A. Author, B. Author</dc:creator>
        </item>
        """.formatted(
            paper.isDamaged() ? "" : paper.title(),
            paper.arxivId(),
            paper.text().replace("&", "&amp;"),
            time(paper.day()));
  }

  /** Midnight in New York in summer. */
  private static String time(LocalDate day) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(day.atStartOfDay(ZoneOffset.ofHours(-4)));
  }
}
