// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import java.nio.file.Path;

/** The index of published papers can't be read or written. */
public final class PaperIndexException extends PublishFailedException {

  private static final long serialVersionUID = 1L;

  PaperIndexException(Path folder, Exception cause) {
    super(
        "the index of published papers in " + folder + " can't be used (it may be deleted): "
            + cause.getMessage(),
        cause);
  }
}
