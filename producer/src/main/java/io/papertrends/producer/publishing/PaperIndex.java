// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.papertrends.producer.identity.PaperIdentity;
import io.papertrends.schemas.Paper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;

/**
 * An index on disk of the papers in Kafka by name, with their offsets: some 80 bytes each. A
 * paper's names are its identities and its title. The offset up to which each partition was indexed
 * is written last, so that after a crash the index may lack entries but has no wrong ones.
 */
final class PaperIndex implements AutoCloseable {

  private static final long CACHE_BYTES = 16 << 20;
  private static final int FILTER_BITS = 10;

  /**
   * Where the current version of a paper is.
   *
   * @param fingerprint of its bytes
   * @param partition of the Kafka topic of papers
   * @param offset in that partition
   */
  record Place(long fingerprint, int partition, long offset) {

    private static final int SIZE = 2 * Long.BYTES + Integer.BYTES;

    static Place of(byte[] bytes) {
      var buffer = ByteBuffer.wrap(bytes);
      return new Place(buffer.getLong(), buffer.getInt(), buffer.getLong());
    }

    byte[] bytes() {
      return ByteBuffer.allocate(SIZE)
          .putLong(fingerprint)
          .putInt(partition)
          .putLong(offset)
          .array();
    }
  }

  private final IndexFolder folder;
  private final LRUCache cache;
  private final BloomFilter filter;
  private final Options options;
  private RocksDB db;

  /**
   * The index in a folder, rebuilt if it is damaged.
   *
   * @param parent the folder for indexes of one Kafka topic; each process has its own folder in it
   * @throws PaperIndexException if nothing can be written there
   */
  PaperIndex(Path parent) {
    RocksDB.loadLibrary();
    folder = IndexFolder.in(parent);
    cache = new LRUCache(CACHE_BYTES);
    filter = new BloomFilter(FILTER_BITS);
    options = new Options()
        .setCreateIfMissing(true)
        .setWriteBufferSize(CACHE_BYTES)
        .setKeepLogFileNum(1)
        .setTableFormatConfig(
            new BlockBasedTableConfig().setBlockCache(cache).setFilterPolicy(filter));
    try {
      open();
    } catch (PaperIndexException e) {
      folder.clear();
      open();
    }
  }

  private void open() {
    try {
      Files.createDirectories(folder.path());
      db = RocksDB.open(options, folder.path().toString());
    } catch (RocksDBException | IOException e) {
      throw new PaperIndexException(folder.path(), e);
    }
  }

  /** Adds a paper, unless a later record of it is known. */
  void put(Paper paper, Place place) {
    var id = paper.getId();
    var known = placeOf(id);
    if (known.isPresent() && known.get().offset() > place.offset()) {
      return;
    }
    put(key("p", id), place.bytes());
    names(paper).forEach(name -> {
      if (idOf(name).isEmpty()) {
        put(key("n", name), id.getBytes(UTF_8));
      }
    });
  }

  /** Removes a paper. */
  void remove(String id) {
    try {
      db.delete(key("p", id));
    } catch (RocksDBException e) {
      throw new PaperIndexException(folder.path(), e);
    }
  }

  Optional<Place> placeOf(String id) {
    return Optional.ofNullable(get(key("p", id))).map(Place::of);
  }

  /** The id of the paper with this name; if several have it, the first. */
  Optional<String> idOf(String name) {
    if (get(key("p", name)) != null) {
      return Optional.of(name);
    }
    return Optional.ofNullable(get(key("n", name)))
        .map(id -> new String(id, UTF_8))
        .filter(id -> get(key("p", id)) != null);
  }

  /** The names of a paper apart from its id. */
  static Stream<String> names(Paper paper) {
    return Stream.concat(
            paper.getIdentifiers().stream(), PaperIdentity.ofTitle(paper.getTitle()).stream())
        .filter(name -> !name.equals(paper.getId()));
  }

  /** The first offset of a partition that is not indexed; empty if none is indexed. */
  OptionalLong position(int partition) {
    var bytes = get(key("o", String.valueOf(partition)));
    return bytes == null
        ? OptionalLong.empty()
        : OptionalLong.of(ByteBuffer.wrap(bytes).getLong());
  }

  /** Stores that all records of the partition before this offset are indexed. */
  void position(int partition, long offset) {
    put(
        key("o", String.valueOf(partition)),
        ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
  }

  private static byte[] key(String kind, String name) {
    return (kind + name).getBytes(UTF_8);
  }

  private byte[] get(byte[] key) {
    try {
      return db.get(key);
    } catch (RocksDBException e) {
      throw new PaperIndexException(folder.path(), e);
    }
  }

  private void put(byte[] key, byte[] value) {
    try {
      db.put(key, value);
    } catch (RocksDBException e) {
      throw new PaperIndexException(folder.path(), e);
    }
  }

  @Override
  public void close() {
    db.close();
    options.close();
    filter.close();
    cache.close();
    folder.close();
  }
}
