// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.terminal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Describes file errors in words, because many of their messages consist of a path only. */
public final class FileErrors {

  private FileErrors() {}

  /** The reason of the error, with the path if it has one. */
  public static String reason(IOException error) {
    if (error instanceof FileSystemException it) {
      return it.getFile() == null ? why(it) : it.getFile() + ": " + why(it);
    }
    return error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
  }

  private static String why(FileSystemException error) {
    if (error instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (error instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (error instanceof FileAlreadyExistsException || error instanceof NotDirectoryException) {
      return "it is a file, not a folder";
    }
    return error.getReason() == null ? "it can't be used" : error.getReason();
  }
}
