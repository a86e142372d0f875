// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.Pace;
import io.papertrends.producer.sources.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Enforces the {@link Pace} of services across the threads and processes of a machine. Each service
 * has a file in a directory: a process that holds its lock may send a request, and its content is
 * the time of the last request. Without the directory no request is sent, because a service may
 * block everybody behind the same network address if it is asked too often.
 */
public final class RateLimiter {

  private static final String VARIABLE = "PAPERTRENDS_PACE_DIR";

  private final PaceDirectory directory;

  /**
   * In a directory that is created if need be. All processes behind one network address should
   * share it.
   */
  public RateLimiter(Path directory) {
    this(new PaceDirectory(directory, false));
  }

  private RateLimiter(PaceDirectory directory) {
    this.directory = directory;
  }

  /**
   * In the directory that {@code PAPERTRENDS_PACE_DIR} names, else in one for all users of the
   * machine among the temporary files.
   */
  public static RateLimiter ofMachine(Map<String, String> environment) {
    var chosen = environment.getOrDefault(VARIABLE, "");
    if (!chosen.isBlank()) {
      return new RateLimiter(Path.of(chosen));
    }
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return new RateLimiter(new PaceDirectory(temporary.resolve("papertrends-pace"), true));
  }

  /**
   * Waits until nobody else asks the service; nobody else will until the permit is closed.
   *
   * @throws RefusedException if its file can't be used
   */
  RequestPermit acquire(Pace pace) throws RefusedException, InterruptedException {
    try {
      return new RequestPermit(PaceFile.locked(directory, pace.service()), pace);
    } catch (IOException e) {
      throw unusableFile(pace, e);
    }
  }

  /** Only a person can repair it; to go on without the file would break the rule silently. */
  static RefusedException unusableFile(Pace pace, IOException e) {
    return new RefusedException("cannot note in a file when " + pace.service() + " was asked, to"
        + " keep its pace: " + e + "; set " + VARIABLE + " to a directory that can be written");
  }
}
