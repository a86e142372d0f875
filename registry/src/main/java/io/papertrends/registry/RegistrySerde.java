// SPDX-License-Identifier: Apache-2.0
package io.papertrends.registry;

import io.papertrends.schemas.EventSerde;
import io.papertrends.schemas.SchemaUnavailableException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * The Confluent wire format of one event. It also reads the single-object encoding, so that a
 * registry can be introduced while a Kafka topic already has events.
 */
final class RegistrySerde<T extends SpecificRecord> implements Serde<T> {

  private static final byte MAGIC = 0;
  private static final int HEAD = 1 + Integer.BYTES;

  private final Registry registry;
  private final EventSerde<T> singleObject;
  private final SpecificData model;
  private final Schema schema;

  RegistrySerde(Class<T> type, Registry registry) {
    this.registry = registry;
    this.singleObject = EventSerde.of(type);
    this.model = SpecificData.getForClass(type);
    this.schema = model.getSchema(type);
  }

  /** Name of the registry's subject for the values of a Kafka topic. */
  static String subject(String kafkaTopic) {
    return kafkaTopic + "-value";
  }

  Schema schema() {
    return schema;
  }

  @Override
  public Serializer<T> serializer() {
    var writer = new SpecificDatumWriter<T>(schema, model);
    return (kafkaTopic, event) -> {
      if (event == null) {
        return null;
      }
      var bytes = new ByteArrayOutputStream();
      try {
        var head = new DataOutputStream(bytes);
        head.writeByte(MAGIC);
        head.writeInt(registry.register(subject(kafkaTopic), schema));
        var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        writer.write(event, encoder);
        encoder.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return bytes.toByteArray();
    };
  }

  /**
   * A deserializer that throws {@link SerializationException} if the bytes are not such an event,
   * and {@link SchemaUnavailableException} if the registry is not available.
   */
  @Override
  public Deserializer<T> deserializer() {
    var otherwise = singleObject.deserializer();
    var readers = new HashMap<Integer, DatumReader<T>>();
    return (kafkaTopic, value) -> value == null || value.length < HEAD || value[0] != MAGIC
        ? otherwise.deserialize(kafkaTopic, value)
        : decode(readers, value);
  }

  private T decode(Map<Integer, DatumReader<T>> readers, byte[] value) {
    var reader = readers.computeIfAbsent(ByteBuffer.wrap(value).getInt(1), this::reader);
    try {
      var body = DecoderFactory.get().binaryDecoder(value, HEAD, value.length - HEAD, null);
      return reader.read(null, body);
    } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException e) {
      throw new SerializationException("not a " + schema.getName() + " as its schema says", e);
    }
  }

  private DatumReader<T> reader(int id) {
    var text = registry
        .schema(id)
        .orElseThrow(() -> new SerializationException("the schema registry has no schema " + id));
    try {
      return new SpecificDatumReader<>(new Schema.Parser().parse(text), schema, model);
    } catch (AvroRuntimeException e) {
      throw new SerializationException("schema " + id + " of the registry is not Avro's", e);
    }
  }
}
