// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.channels;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a secret is.
 *
 * @param folder what paths are relative to
 * @param environment the environment's variables
 */
record SecretReference(Path folder, Map<String, String> environment) {

  /** Why there is no secret, in words that go on after the name of the field. */
  static final class UnresolvedException extends Exception {

    private static final long serialVersionUID = 1L;

    UnresolvedException(String message) {
      super(message);
    }
  }

  /** The secret at this place: {@code env:NAME} or {@code file:PATH}. */
  Secret at(String place) throws UnresolvedException {
    if (place.startsWith("env:")) {
      return fromVariable(place, place.substring("env:".length()));
    }
    if (place.startsWith("file:")) {
      return fromFile(place, place.substring("file:".length()));
    }
    // What is there may be the secret itself, so it is not repeated.
    throw new UnresolvedException(
        "name where the secret is, as env:NAME or file:PATH, not the secret itself");
  }

  private Secret fromVariable(String place, String name) throws UnresolvedException {
    var value = environment.get(name);
    if (value == null || value.isBlank()) {
      throw new UnresolvedException(
          "the environment variable " + name + " is not set: set it, or name a file by file:PATH");
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
          "there is no file " + file + ": make it, or name a variable by env:NAME");
    } catch (CharacterCodingException e) {
      throw new UnresolvedException("the file " + file + " is not in UTF-8");
    } catch (IOException e) {
      throw new UnresolvedException("the file " + file + " cannot be read ("
          + e.getClass().getSimpleName() + "): let this user read it");
    }
  }
}
