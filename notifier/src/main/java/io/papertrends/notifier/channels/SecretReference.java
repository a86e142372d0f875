// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Resolves references to secrets.
 *
 * @param folder base of relative paths
 * @param environment environment variables
 */
record SecretReference(Path folder, Map<String, String> environment) {

  /**
   * The reason why a secret could not be read; the sentence continues after the name of the field.
   */
  static final class UnresolvedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnresolvedException(String message) {
      super(message);
    }
  }

  /** Reads the secret from {@code env:NAME} or {@code file:PATH}. */
  Secret at(String place) throws UnresolvedException {
    if (place.startsWith("env:")) {
      return fromVariable(place, place.substring("env:".length()));
    }
    if (place.startsWith("file:")) {
      return fromFile(place, place.substring("file:".length()));
    }
    // The text may be the secret itself, so the message does not repeat it.
    throw new UnresolvedException(
        "refer to the secret by env:NAME or file:PATH instead of writing the secret itself");
  }

  private Secret fromVariable(String place, String name) throws UnresolvedException {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new UnresolvedException("the environment variable " + name
          + " is not set: set it, or refer to a file by file:PATH");
    }
    return new Secret(value.strip(), place);
  }

  private Secret fromFile(String place, String path) throws UnresolvedException {
    var file = folder.resolve(path);
    try {
      var value = Files.readString(file).strip();
      if (value.isEmpty()) {
        throw new UnresolvedException("the file " + file + " is empty: write the secret into it");
      }
      return new Secret(value, place);
    } catch (NoSuchFileException e) {
      throw new UnresolvedException(
          "there is no file " + file + ": create it, or refer to a variable by env:NAME");
    } catch (CharacterCodingException e) {
      throw new UnresolvedException("the file " + file + " is not in UTF-8");
    } catch (IOException e) {
      throw new UnresolvedException("the file " + file + " cannot be read ("
          + e.getClass().getSimpleName() + "): let this user read it");
    }
  }
}
