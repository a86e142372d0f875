// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.producer.formats.FormatNames;
import io.papertrends.producer.inputs.CompressedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets Jazzer look for inputs that a parser does not stand: it keeps those that reach new code and
 * goes on from there. No part of the usual tests, for it takes about a minute each; the profile
 * {@code fuzz} runs it. Logs and findings are in {@code target/fuzz}.
 */
class CoverageGuidedFuzzing {

  private static final int INPUTS = Integer.getInteger("papertrends.fuzz.inputs", 100_000);
  private static final int LONGEST_INPUT = 1 << 12;
  private static final Path WORK = Path.of("target/fuzz").toAbsolutePath();

  static List<String> targets() {
    return Stream.concat(FormatNames.all().stream(), Stream.of(ParserFuzzTarget.PACKED))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("targets")
  void shouldFindNothing(String target) throws IOException, InterruptedException {
    var folder = WORK.resolve(target);
    var corpus = Files.createDirectories(folder.resolve("corpus"));
    var material = material(target);
    for (int i = 0; i < material.seeds().size(); i++) {
      Files.writeString(corpus.resolve("seed-" + i), material.seeds().get(i), ISO_8859_1);
    }
    var dictionary = Files.write(folder.resolve("tokens"), entries(material.tokens()), ISO_8859_1);
    var log = folder.resolve("log");

    int exitCode = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=" + ParserFuzzTarget.class.getName(),
            "--target_args=" + target,
            "--instrumentation_includes=io.papertrends.producer.**"
                + ":com.fasterxml.jackson.core.**:org.apache.commons.**:org.tukaani.xz.**",
            "--instrumentation_excludes=io.papertrends.producer.fuzzing.**",
            "--reproducer_path=" + folder,
            "-artifact_prefix=" + folder + "/",
            "-dict=" + dictionary,
            "-runs=" + INPUTS,
            "-seed=" + Long.getLong("papertrends.fuzz.seed", 7),
            "-max_len=" + LONGEST_INPUT,
            "-timeout=60",
            "-rss_limit_mb=4096",
            corpus.toString())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();

    assertThat(exitCode).as("exit code of Jazzer; it says more in %s", log).isZero();
  }

  private static Material material(String target) throws IOException {
    if (!target.equals(ParserFuzzTarget.PACKED)) {
      return Material.of(target);
    }
    var seeds = new ArrayList<>(CompressedMaterial.zipped().seeds());
    for (var packed : CompressedFiles.values()) {
      seeds.addAll(CompressedMaterial.of(packed).seeds());
    }
    return new Material(seeds, CompressedMaterial.zipped().tokens());
  }

  /** In the way that libFuzzer reads them: every byte escaped. */
  private static List<String> entries(List<String> tokens) {
    return tokens.stream().map(CoverageGuidedFuzzing::entry).toList();
  }

  private static String entry(String token) {
    var bytes = token.getBytes(ISO_8859_1);
    return "\"\\x" + HexFormat.ofDelimiter("\\x").formatHex(bytes) + "\"";
  }
}
