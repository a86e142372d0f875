// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.specific.SpecificRecord;

/**
 * Freezes the current schemas, each complete in itself, and records one event of each. Arguments:
 * the version's number and this module's folder. To be run once for a release, never again.
 */
final class RecordRelease {

  private RecordRelease() {}

  public static void main(String[] args) throws IOException {
    var version = "v" + args[0];
    var resources = "resources/io/papertrends/schemas/";
    var schemas = Path.of(args[1], "src/main", resources, "released", version);
    var events = Path.of(args[1], "src/test", resources, "events-" + version + ".properties");
    Files.createDirectories(schemas);
    Files.createDirectories(events.getParent());
    var recorded = new StringBuilder();
    for (SpecificRecord event : Examples.events()) {
      var schema = event.getSchema();
      Files.writeString(
          schemas.resolve(schema.getName() + ".avsc"),
          SchemaFormatter.format("json/pretty", schema) + "\n");
      recorded.append(schema.getName()).append('=').append(bytes(event)).append('\n');
    }
    Files.writeString(events, recorded);
  }

  @SuppressWarnings("unchecked")
  private static String bytes(SpecificRecord event) {
    var serializer = EventSerde.of((Class<SpecificRecord>) event.getClass()).serializer();
    return Base64.getEncoder().encodeToString(serializer.serialize("", event));
  }
}
