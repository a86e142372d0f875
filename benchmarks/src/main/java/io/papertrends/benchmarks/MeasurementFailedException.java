// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

/** Something could not be measured; the message says why in a sentence. */
public final class MeasurementFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** For this reason. */
  public MeasurementFailedException(String message) {
    super(message);
  }
}
