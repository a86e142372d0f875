// SPDX-License-Identifier: Apache-2.0
package io.papertrends.notifier.messages;

import static io.papertrends.notifier.AlertExamples.DAY;
import static io.papertrends.notifier.AlertExamples.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.papertrends.schemas.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

  private static final Digest TWO = new Digest(
      DAY,
      List.of(
          event(1, Severity.LOW, DAY, "Knowledge graphs"),
          event(2, Severity.HIGH, DAY, "<script>alert('x')</script> & Co")));

  @Test
  void shouldGroupBySeverityHighestFirst() {
    assertThat(TWO.subject()).isEqualTo("papertrends: 2025-09-03: 1 high, 1 low");
    assertThat(TWO.text()).isEqualTo("""
        Research topics on 2025-09-03: 1 high, 1 low

        HIGH

        * <script>alert('x')</script> & Co: 30 papers, 10.5 expected
          burst started, 2025-08-28 to 2025-09-03, final, lift 2.7
          https://arxiv.org/abs/2409.01234
          https://doi.org/10.1/a%3Cb%3E%7Cc

        LOW

        * Knowledge graphs: 30 papers, 10.5 expected
          burst started, 2025-08-28 to 2025-09-03, final, lift 2.7
          https://arxiv.org/abs/2409.01234
          https://doi.org/10.1/a%3Cb%3E%7Cc
        """);
  }

  @Test
  void shouldEscapeUntrustedText() {
    assertThat(TWO.html())
        .doesNotContain("<script>")
        .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; Co: 30 papers")
        .contains("<h2 style=\"font-size: 1.1em\">HIGH</h2>")
        .contains("<a href=\"https://arxiv.org/abs/2409.01234\">arxiv:2409.01234</a>");
  }

  @Test
  void shouldSayThatThereAreNoAlertEvents() {
    var none = new Digest(DAY, List.of());

    assertThat(none.subject()).isEqualTo("papertrends: 2025-09-03: nothing took off");
    assertThat(none.text()).isEqualTo("Research topics on 2025-09-03: nothing took off\n");
    assertThat(none.html()).contains("nothing took off");
  }
}
