// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.arxiv.ArxivOaiSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mockwebserver3.RecordedRequest;

/** arXiv's OAI-PMH: its errors have status 200, and a token comes alone or is refused. */
public final class SimulatedArxivOai extends SimulatedService {

  private static final int PAGE = 100;

  private final StringBuilder deleted = new StringBuilder();
  private int generation = 1;

  /** Deletes a paper of any day. */
  public synchronized void delete(String id) {
    deleted
        .append("<record><header status=\"deleted\"><identifier>oai:arXiv.org:")
        .append(id)
        .append("</identifier></header></record>");
  }

  @Override
  public PaperSource source() {
    return new ArxivOaiSource();
  }

  @Override
  public String selection() {
    return "cs:cs:AI";
  }

  @Override
  public int papersOnThreePages() {
    return 2 * PAGE + 7;
  }

  @Override
  public boolean forget() {
    generation++;
    return true;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    var names = request.getUrl().queryParameterNames();
    if (names.equals(Set.of("verb", "resumptionToken"))) {
      return resumed(parameter(request, "resumptionToken"));
    }
    var day = parameter(request, "from");
    return names.equals(Set.of("verb", "metadataPrefix", "set", "from", "until"))
            && parameter(request, "metadataPrefix").equals("arXivRaw")
            && parameter(request, "set").equals(selection())
            && parameter(request, "until").equals(day)
        ? records(LocalDate.parse(day), 0)
        : error("badArgument");
  }

  /** As arXiv's own, it has what was asked for in it, encoded as if for an address. */
  private SimulatedAnswer resumed(String token) {
    var parts = List.of(token.split("%26"));
    return parts.get(0).equals("generation%3D" + generation)
        ? records(LocalDate.parse(parts.get(1)), Integer.parseInt(parts.get(2)))
        : error("badResumptionToken");
  }

  private SimulatedAnswer records(LocalDate day, int from) {
    var all = papers(day);
    if (all.isEmpty()) {
      return error("noRecordsMatch");
    }
    int end = from + PAGE;
    var token = end < all.size() ? "generation%3D" + generation + "%26" + day + "%26" + end : "";
    return response("<ListRecords>" + deleted
        + page(all, from, PAGE).stream()
            .map(SimulatedArxivOai::record)
            .collect(Collectors.joining("\n"))
        + "<resumptionToken expirationDate=\"" + day.plusDays(1) + "T00:00:00Z\">" + token
        + "</resumptionToken></ListRecords>");
  }

  private static SimulatedAnswer error(String code) {
    return response("<error code=\"" + code + "\">It is so.</error>");
  }

  private static SimulatedAnswer response(String content) {
    return SimulatedAnswer.xml("""
        <?xml version="1.0" encoding="UTF-8"?>
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">
          <responseDate>2025-09-04T01:02:03Z</responseDate>
          %s
        </OAI-PMH>
        """.formatted(content));
  }

  private static String record(SimulatedPaper paper) {
    return """
        <record>
          <header>
            <identifier>oai:arXiv.org:%1$s</identifier><datestamp>%2$s</datestamp>
            <setSpec>cs:cs:AI</setSpec>
          </header>
          <metadata>
            <arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/">
              <id>%1$s</id>
              <version version="v1"><date>Mon, 1 Sep 2025 12:00:00 GMT</date></version>
              <title>%3$s</title>
              <authors>A. Author and B. Author</authors>
              <categories>cs.AI cs.CL</categories>
              <abstract>%4$s</abstract>
            </arXivRaw>
          </metadata>
        </record>""".formatted(
            paper.arxivId(),
            paper.day(),
            paper.isDamaged() ? "" : paper.title(),
            paper.text().replace("&", "&amp;"));
  }
}
