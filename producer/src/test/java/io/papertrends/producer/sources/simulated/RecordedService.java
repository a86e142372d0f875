// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.simulated;

import io.papertrends.producer.sources.PaperSource;
import mockwebserver3.RecordedRequest;

/** A service that always returns the same recorded response. */
public final class RecordedService extends SimulatedService {

  private final PaperSource source;
  private final int status;
  private final String body;

  /** With an answer. */
  public RecordedService(PaperSource source, int status, String body) {
    this.source = source;
    this.status = status;
    this.body = body;
  }

  @Override
  public PaperSource source() {
    return source;
  }

  @Override
  public String selection() {
    return source.name().equals("arxiv-listing") ? "cs.AI" : "";
  }

  @Override
  public int papersOnThreePages() {
    throw new UnsupportedOperationException("what it has is recorded");
  }

  @Override
  public boolean forget() {
    return false;
  }

  @Override
  protected SimulatedAnswer response(RecordedRequest request) {
    return new SimulatedAnswer(status, "text/plain; charset=utf-8", body);
  }
}
