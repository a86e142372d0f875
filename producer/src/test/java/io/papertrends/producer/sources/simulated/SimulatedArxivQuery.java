// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.arxiv.ArxivQuerySource;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;

/** arXiv's query API; under load it leaves out papers at the end of a page. */
public final class SimulatedArxivQuery extends SimulatedService {

  private static final int PAGE = 500;
  private static final int LARGEST_PAGE = 2000;

  private static final Pattern QUERY = Pattern.compile(
      "\\(cat:cs\\.AI OR cat:cs\\.CL\\) AND submittedDate:\\[(\\d{8})0000 TO (?:\\1)2359]");

  private int leftOut;

  /** The next page lacks so many papers. */
  public synchronized void leaveOut(int count) {
    leftOut = count;
  }

  @Override
  public PaperSource source() {
    return new ArxivQuerySource();
  }

  @Override
  public String selection() {
    return "cs.AI,cs.CL";
  }

  @Override
  public int papersOnThreePages() {
    return 2 * PAGE + 7;
  }

  @Override
  public boolean forget() {
    return false;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    var query = QUERY.matcher(parameter(request, "search_query"));
    int size = Integer.parseInt(parameter(request, "max_results"));
    if (!query.matches() || size > LARGEST_PAGE) {
      return SimulatedAnswer.xml(feed(1, error("the query is not as it should be")));
    }
    var day = LocalDate.parse(query.group(1), DateTimeFormatter.BASIC_ISO_DATE);
    var page = page(papers(day), Integer.parseInt(parameter(request, "start")), size);
    var given = page.subList(0, Math.max(0, page.size() - leftOut));
    leftOut = 0;
    var entries = given.stream().map(SimulatedArxivQuery::entry).collect(Collectors.joining("\n"));
    return SimulatedAnswer.xml(feed(papers(day).size(), entries));
  }

  private static String feed(int total, String entries) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
          <id>https://arxiv.org/api/oqaUC9OB2SccftmJHZqrxySXrao</id>
          <opensearch:totalResults>%d</opensearch:totalResults>
          %s
        </feed>
        """.formatted(total, entries);
  }

  private static String entry(SimulatedPaper paper) {
    return """
        <entry>
          <id>http://arxiv.org/abs/%sv2</id>
          <title>%s</title>
          <updated>2025-12-01T00:00:00Z</updated>
          <published>%sT12:34:56Z</published>
          <summary>%s</summary>
          <author><name>A. Author</name></author>
          <category term="cs.AI" scheme="http://arxiv.org/schemas/atom"/>
        </entry>""".formatted(
            paper.arxivId(),
            paper.isDamaged() ? "" : paper.title(),
            paper.day(),
            paper.text().replace("&", "&amp;"));
  }

  private static String error(String what) {
    return "<entry><id>https://arxiv.org/api/errors#x</id><title>Error</title><summary>" + what
        + "</summary></entry>";
  }
}
