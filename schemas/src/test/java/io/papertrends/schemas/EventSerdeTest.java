// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class EventSerdeTest {

  private final EventSerde<Paper> serde = EventSerde.of(Paper.class);

  @Test
  void shouldReadWhatItWrote() {
    var bytes = serde.serializer().serialize("papers", Examples.paper());

    assertThat(serde.deserializer().deserialize("papers", bytes)).isEqualTo(Examples.paper());
  }

  @Test
  void shouldStartWithTheSingleObjectMark() {
    assertThat(serde.serializer().serialize("papers", Examples.paper()))
        .startsWith((byte) 0xC3, (byte) 0x01);
  }

  @Test
  void shouldKeepNull() {
    assertThat(serde.serializer().serialize("papers", null)).isNull();
    assertThat(serde.deserializer().deserialize("papers", null)).isNull();
  }

  @Test
  void shouldRefuseBytesThatAreNoEvent() {
    assertThatThrownBy(() -> serde.deserializer().deserialize("papers", "{}".getBytes(UTF_8)))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("not a Paper");
  }

  @Test
  void shouldRefuseAnotherKindOfEvent() {
    var count = EventSerde.of(TopicCount.class).serializer();
    var bytes = count.serialize("", (TopicCount) Examples.events().get(2));

    assertThatThrownBy(() -> serde.deserializer().deserialize("papers", bytes))
        .isInstanceOf(SerializationException.class)
        .hasMessageContaining("no Paper has that fingerprint");
  }

  @Test
  void shouldRefuseAnEventCutShort() {
    var bytes = serde.serializer().serialize("papers", Examples.paper());

    for (int length = 0; length < bytes.length; length++) {
      var cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> serde.deserializer().deserialize("papers", cut))
          .isInstanceOf(SerializationException.class);
    }
  }
}
