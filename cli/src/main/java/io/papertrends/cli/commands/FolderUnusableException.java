// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

/** A folder that a command needs is in use by another process or cannot be written. */
final class FolderUnusableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FolderUnusableException(String message) {
    super(message);
  }
}
