// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option of a file for all figures. */
public final class JsonOption {

  @Option(names = "--json", paramLabel = "FILE", description = "Write all figures there, too.")
  private Optional<Path> file = Optional.empty();

  /** Writes them as JSON, if a file is given. */
  public void write(Object figures) throws IOException {
    if (file.isPresent()) {
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .writeValue(file.get().toFile(), figures);
    }
  }
}
