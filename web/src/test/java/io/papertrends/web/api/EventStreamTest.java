// SPDX-License-Identifier: Apache-2.0
package io.papertrends.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventStreamTest {

  private static final StreamPosition POSITION = new StreamPosition(-1, -1);
  private static final byte[] MORE_THAN_MAY_WAIT = new byte[100_000];

  /** Takes nothing until it is open. */
  private static final class Output extends ServletOutputStream {

    private boolean isOpen;

    @Override
    public boolean isReady() {
      return isOpen;
    }

    @Override
    public void setWriteListener(WriteListener listener) {}

    @Override
    public void write(int value) {}
  }

  private static AsyncContext exchange(Output output) {
    var response = proxy(ServletResponse.class, output);
    return proxy(AsyncContext.class, response);
  }

  /** All of whose methods give this. */
  private static <T> T proxy(Class<T> type, Object answer) {
    return type.cast(Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> method.getReturnType().isInstance(answer) ? answer : null));
  }

  @Test
  void shouldAskForMoreWhenWhatWaitedIsTaken() throws Exception {
    // Given
    var output = new Output();
    var asked = new AtomicInteger();
    var stream = new EventStream(exchange(output), POSITION, asked::incrementAndGet, it -> {});
    stream.send(MORE_THAN_MAY_WAIT, POSITION);
    assertThat(stream.isReady()).isFalse();
    assertThat(asked).hasValue(0);

    // When
    output.isOpen = true;
    stream.onWritePossible();

    // Then
    assertThat(stream.isReady()).isTrue();
    assertThat(asked).hasValue(1);
  }

  @Test
  void shouldNotAskForMoreWhenItWasNeverFull() throws Exception {
    var output = new Output();
    output.isOpen = true;
    var asked = new AtomicInteger();
    var stream = new EventStream(exchange(output), POSITION, asked::incrementAndGet, it -> {});

    stream.send(": still here\n\n".getBytes(UTF_8), POSITION);

    assertThat(stream.isReady()).isTrue();
    assertThat(asked).hasValue(0);
  }
}
