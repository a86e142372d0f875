// SPDX-License-Identifier: Apache-2.0
package io.papertrends.cli.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.utils.Utils;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteOptions;

/**
 * The last record of each key of a compacted Kafka topic, in a temporary folder: there may be more
 * of them than the heap holds. Headers are not kept. Not thread-safe.
 */
final class LastByKey implements AutoCloseable {

  private static final long BUFFER_BYTES = 32 << 20;
  private static final int POSITION_BYTES = Integer.BYTES + Long.BYTES;

  private final String kafkaTopic;
  private final Path folder;
  private final Options options;
  private final WriteOptions unlogged;
  private final RocksDB db;

  /**
   * Of this Kafka topic, empty.
   *
   * @throws UncheckedIOException if nothing can be written to the temporary folder
   */
  LastByKey(String kafkaTopic) {
    this.kafkaTopic = kafkaTopic;
    RocksDB.loadLibrary();
    // It is read once and of no use after a crash, so its files are neither merged nor compressed.
    options = new Options()
        .setCreateIfMissing(true)
        .setWriteBufferSize(BUFFER_BYTES)
        .setDisableAutoCompactions(true)
        .setLevel0SlowdownWritesTrigger(Integer.MAX_VALUE)
        .setLevel0StopWritesTrigger(Integer.MAX_VALUE)
        .setCompressionType(CompressionType.NO_COMPRESSION);
    unlogged = new WriteOptions().setDisableWAL(true);
    try {
      folder = Files.createTempDirectory("papertrends-read-");
      db = RocksDB.open(options, folder.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RocksDBException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }

  /** Takes the next record; without a value it withdraws the one before. */
  void put(ConsumerRecord<String, byte[]> record) {
    var key = record.key().getBytes(UTF_8);
    try {
      if (record.value() == null) {
        db.delete(unlogged, key);
        return;
      }
      var stored = ByteBuffer.allocate(POSITION_BYTES + record.value().length)
          .putInt(record.partition())
          .putLong(record.offset())
          .put(record.value());
      db.put(unlogged, key, stored.array());
    } catch (RocksDBException e) {
      throw new UncheckedIOException(new IOException("cannot write to " + folder, e));
    }
  }

  /** Passes the records in order of their keys, compared by bytes. */
  void forEach(Consumer<ConsumerRecord<String, byte[]>> action) {
    try (var records = db.newIterator()) {
      for (records.seekToFirst(); records.isValid(); records.next()) {
        var stored = ByteBuffer.wrap(records.value());
        int partition = stored.getInt();
        long offset = stored.getLong();
        var value = new byte[stored.remaining()];
        stored.get(value);
        action.accept(new ConsumerRecord<>(
            kafkaTopic, partition, offset, new String(records.key(), UTF_8), value));
      }
    }
  }

  /** Deletes what is on disk. */
  @Override
  public void close() {
    db.close();
    unlogged.close();
    options.close();
    try {
      Utils.delete(folder.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
