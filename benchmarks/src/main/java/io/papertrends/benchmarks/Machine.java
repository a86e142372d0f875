// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.AppInfoParser;

/** What figures depend on besides the program. */
final class Machine {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  static Map<String, Object> description() {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    var described = new LinkedHashMap<String, Object>();
    described.put("system", system.getName() + " " + system.getVersion());
    described.put("architecture", system.getArch());
    value(PROCESSORS, "model name").ifPresent(it -> described.put("processor", it));
    described.put("processors", system.getAvailableProcessors());
    described.put("memoryBytes", system.getTotalMemorySize());
    return described;
  }

  static Map<String, Object> versions() {
    var versions = new LinkedHashMap<String, Object>();
    versions.put("jdk", System.getProperty("java.vm.name") + " " + Runtime.version());
    versions.put("kafka", AppInfoParser.getVersion());
    return versions;
  }

  /** The most memory of this process that was resident at once, if the system reports it. */
  static Optional<Long> peakResidentBytes() {
    return value(STATUS, "VmHWM").map(it -> Long.parseLong(it.split(" ", 2)[0]) << 10);
  }

  private static Optional<String> value(Path file, String name) {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (var lines = Files.lines(file)) {
      return lines
          .filter(it -> it.startsWith(name))
          .map(it -> it.substring(it.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
