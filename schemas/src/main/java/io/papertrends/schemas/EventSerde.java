// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.message.MissingSchemaException;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Writes events in Avro's single-object encoding (Avro specification, "Single-object encoding"):
 * the two bytes {@code C3 01}, the schema's 8-byte CRC-64-AVRO fingerprint, the binary record. The
 * fingerprint says which schema wrote an event, so no registry is needed. Reads what the current or
 * any released schema wrote. A null event is a null value.
 *
 * @param <T> the generated class of the event
 */
public final class EventSerde<T extends SpecificRecord> implements Serde<T> {

  static {
    TrustedClasses.register();
  }

  /**
   * One serde per class, because creating one reads all released schemas. A serde is thread-safe.
   */
  private static final Map<Class<?>, EventSerde<?>> SERDES = new ConcurrentHashMap<>();

  private final Schema schema;
  private final BinaryMessageEncoder<T> encoder;
  private final BinaryMessageDecoder<T> decoder;

  private EventSerde(Class<T> type) {
    var model = SpecificData.getForClass(type);
    schema = model.getSchema(type);
    // Its buffer is used again; the bytes are copied from it once, in the serializer.
    encoder = new BinaryMessageEncoder<>(model, schema, false);
    decoder = new BinaryMessageDecoder<>(model, schema);
    ReleasedSchemas.of(schema.getName()).forEach(decoder::addSchema);
  }

  /** The serde for this generated class. */
  @SuppressWarnings("unchecked") // The map's key is the class of the serde's events.
  public static <T extends SpecificRecord> EventSerde<T> of(Class<T> type) {
    return (EventSerde<T>) SERDES.computeIfAbsent(type, it -> new EventSerde<>(type));
  }

  /** Creates no object, because Kafka Streams calls this for every value of a store. */
  @Override
  public Serializer<T> serializer() {
    return (kafkaTopic, event) -> {
      if (event == null) {
        return null;
      }
      try {
        ByteBuffer bytes = encoder.encode(event);
        var value = new byte[bytes.remaining()];
        bytes.get(value);
        return value;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /**
   * A deserializer that throws {@link SerializationException} if the bytes are not such an event.
   * Creates no object.
   */
  @Override
  public Deserializer<T> deserializer() {
    return (kafkaTopic, value) -> value == null ? null : decode(value);
  }

  private T decode(byte[] value) {
    if (value.length > 0 && value[0] == 0) {
      throw new SerializationException(
          "not in Avro's single-object encoding: it looks like written with --schema-registry");
    }
    try {
      return decoder.decode(value);
    } catch (MissingSchemaException e) {
      throw new SerializationException(
          "written with a schema that this version does not know: no "
              + schema.getName()
              + " has that fingerprint",
          e);
    } catch (IOException | AvroRuntimeException | IndexOutOfBoundsException e) {
      throw new SerializationException(
          "not a "
              + schema.getName()
              + " in Avro's single-object encoding (current fingerprint "
              + Long.toHexString(SchemaNormalization.parsingFingerprint64(schema))
              + ")",
          e);
    }
  }
}
