// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.trends.running.TrendsApplication;

/** Runs an application until it is stopped. */
final class ApplicationRun {

  private ApplicationRun() {}

  /**
   * Starts the application and waits until it stops. A signal to this process runs the clean-up
   * first.
   *
   * @throws ApplicationFailedException if it stopped because of an error
   */
  static int untilStopped(TrendsApplication application, Runnable cleanUp)
      throws InterruptedException {
    Runtime.getRuntime().addShutdownHook(new Thread(cleanUp, "clean-up"));
    application.start();
    application.awaitStop();
    failIfFailed(application);
    return ExitCode.DONE;
  }

  static void failIfFailed(TrendsApplication application) {
    application.failure().ifPresent(cause -> {
      throw new ApplicationFailedException(cause);
    });
  }
}
