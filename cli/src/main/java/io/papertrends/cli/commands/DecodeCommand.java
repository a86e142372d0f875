// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.commands;

import io.papertrends.cli.reading.Event;
import io.papertrends.cli.reading.KcatRecords;
import io.papertrends.schemas.EventDeserializer;
import java.io.BufferedInputStream;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Converts records from kcat to JSON. */
@Command(
    name = "decode",
    description = {
      "Converts records that kcat has read from our Kafka topics to JSON, one a line, as "
          + "watch --json prints them:",
      "  kcat -b HOST:PORT -C -e -q -t papertrends.alerts -f '%%K:%%k%%R%%s' \\",
      "    -X isolation.level=read_committed | papertrends decode",
      "Without -e, and with -u, it continues with new records."
    })
final class DecodeCommand implements Callable<Integer> {

  @Mixin
  private SchemaRegistryOptions schemaRegistry;

  private final Console console;
  private boolean someRejected;

  DecodeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    var deserializer = new EventDeserializer(schemaRegistry.format());
    var records = new KcatRecords(new BufferedInputStream(System.in));
    var more = true;
    // The reader of the output may close the pipe, as "head" does.
    while (more && !console.out().checkError()) {
      var record = records.next();
      record.ifPresent(it -> show(it, deserializer));
      more = record.isPresent();
    }
    return someRejected ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }

  private void show(ConsumerRecord<String, byte[]> record, EventDeserializer deserializer) {
    try {
      var value = deserializer.deserialize(record.topic(), record.value());
      console.print(new Event(record.key(), value).asJson());
    } catch (SerializationException e) {
      someRejected = true;
      console.say("record " + (record.offset() + 1) + ": " + e.getMessage());
    }
  }
}
