// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import io.papertrends.producer.sources.Pace;
import io.papertrends.producer.sources.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Keeps to the {@link Pace} of services across the threads and the processes of a machine. Each
 * service has a file in a directory: whoever holds its lock may ask, and in it is when it was asked
 * the last time. Without the directory nothing is asked, for a service that is asked too often may
 * shut out everyone behind the same address.
 */
public final class Pacing {

  private static final String VARIABLE = "PAPERTRENDS_PACE_DIR";

  private final PaceDirectory directory;

  /**
   * In a directory that is created if need be. Everything that shares a network address should
   * share it too.
   */
  public Pacing(Path directory) {
    this(new PaceDirectory(directory, false));
  }

  private Pacing(PaceDirectory directory) {
    this.directory = directory;
  }

  /**
   * In the directory that {@code PAPERTRENDS_PACE_DIR} names, else in one for all users of the
   * machine among the temporary files.
   */
  public static Pacing ofMachine(Map<String, String> environment) {
    var chosen = environment.getOrDefault(VARIABLE, "");
    if (!chosen.isBlank()) {
      return new Pacing(Path.of(chosen));
    }
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    return new Pacing(new PaceDirectory(temporary.resolve("papertrends-pace"), true));
  }

  /**
   * Waits until nobody else is asking the service; nobody will until the turn is closed.
   *
   * @throws RefusedException if its file can't be used
   */
  Turn turn(Pace pace) throws RefusedException, InterruptedException {
    try {
      return new Turn(PaceFile.locked(directory, pace.service()), pace);
    } catch (IOException e) {
      throw impossible(pace, e);
    }
  }

  /** To be repaired by a person, or else the rule would be broken silently. */
  static RefusedException impossible(Pace pace, IOException e) {
    return new RefusedException("cannot note in a file when " + pace.service() + " was asked, to"
        + " keep its pace: " + e + "; set " + VARIABLE + " to a directory that can be written");
  }
}
