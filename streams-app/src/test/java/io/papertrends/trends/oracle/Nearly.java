// SPDX-License-Identifier: Apache-2.0
package io.papertrends.trends.oracle;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.avro.generic.IndexedRecord;

/** Whether events say the same but for how numbers are rounded. */
public final class Nearly {

  private static final double TOLERANCE = 1e-6;

  private Nearly() {}

  /** Doubles need only be near each other, everything else must be equal. */
  public static boolean equal(Object one, Object other) {
    if (one instanceof Double first && other instanceof Double second) {
      return Math.abs(first - second) <= TOLERANCE * Math.max(Math.abs(first), Math.abs(second));
    }
    if (one instanceof IndexedRecord first && other instanceof IndexedRecord second) {
      return equalLists(values(first), values(second));
    }
    if (one instanceof List<?> first && other instanceof List<?> second) {
      return equalLists(first, second);
    }
    return Objects.equals(one, other);
  }

  private static boolean equalLists(List<?> one, List<?> other) {
    return one.size() == other.size()
        && IntStream.range(0, one.size()).allMatch(i -> equal(one.get(i), other.get(i)));
  }

  private static List<Object> values(IndexedRecord event) {
    return IntStream.range(0, event.getSchema().getFields().size())
        .mapToObj(event::get)
        .toList();
  }
}
