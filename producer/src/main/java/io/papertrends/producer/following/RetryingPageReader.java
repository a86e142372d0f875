// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.following;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import io.papertrends.producer.sources.MalformedResponseException;
import io.papertrends.producer.sources.Page;
import io.papertrends.producer.sources.PageRequest;
import io.papertrends.producer.sources.PaperSource;
import io.papertrends.producer.sources.SourceAccess;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.UnavailableException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads pages of a source, with retries and a circuit breaker. */
final class RetryingPageReader {

  private final PaperSource source;
  private final SourceAccess access;
  private final Retry retry;
  private final CircuitBreaker circuit;

  RetryingPageReader(
      PaperSource source, SourceAccess access, RetryPolicy retryPolicy, InstantSource clock) {
    this.source = source;
    this.access = access;
    this.retry = retryPolicy.retry(source.name());
    this.circuit = retryPolicy.circuitBreaker(source.name(), clock);
  }

  /** Whether the circuit breaker is open: no requests are sent, because too many have failed. */
  boolean isCircuitOpen() {
    return circuit.getState() == CircuitBreaker.State.OPEN;
  }

  /**
   * Reads a page of the source, with repeated attempts.
   *
   * @param onFailure called for each attempt that gave no usable response
   * @throws SourceException if every attempt fails
   */
  Page read(PageRequest request, Consumer<SourceException> onFailure)
      throws SourceException, InterruptedException {
    try {
      return retry.executeCheckedSupplier(
          () -> circuit.executeCheckedSupplier(() -> readOnce(request, onFailure)));
    } catch (CallNotPermittedException e) {
      throw new UnavailableException(
          source.name() + " has failed too often: no requests until the circuit breaker closes",
          Optional.empty(),
          e);
    } catch (SourceException | InterruptedException | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("sources throw nothing else", e);
    }
  }

  private Page readOnce(PageRequest request, Consumer<SourceException> onFailure)
      throws SourceException, InterruptedException {
    try {
      return source.read(request, access);
    } catch (MalformedResponseException | UnavailableException e) {
      onFailure.accept(e);
      throw e;
    }
  }
}
