// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.text;

import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A stream of records that are read lazily. */
final class RecordStream {

  private RecordStream() {}

  /** The records in order, until the supplier returns null. */
  static <T> Stream<T> of(Supplier<T> next) {
    var records =
        new AbstractSpliterator<T>(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL) {
          @Override
          public boolean tryAdvance(Consumer<? super T> action) {
            var record = next.get();
            if (record == null) {
              return false;
            }
            action.accept(record);
            return true;
          }
        };
    return StreamSupport.stream(records, false);
  }
}
