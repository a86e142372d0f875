// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.parsing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.papertrends.producer.UnusableInputException;
import io.papertrends.producer.parsing.ParseResult;
import io.papertrends.producer.parsing.ParseResult.Rejected;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlRecordsTest {

  @Test
  void shouldGiveEveryRecordItsPositionAndItsText() {
    var results = parse("""
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- two -->
        <list xmlns:x="urn:x"><about>all</about>
          <row x:n="&quot;1&quot;">a &amp; <b/><![CDATA[<c>]]></row>
          <row xmlns="urn:y">&#955;</row>
        </list>
        """);

    assertThat(results)
        .containsExactly(
            seen("record 1", "<row x:n=\"&quot;1&quot;\">a &amp; <b></b>&lt;c&gt;</row>"),
            seen("record 2", "<row xmlns=\"urn:y\">\u03bb</row>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", " \n\t", "\uFEFF\n"})
  void shouldPassOverWhatEditorsPutFirst(String first) {
    assertThat(parse(first + "<?xml version='1.0'?><list><row>1</row></list>"))
        .containsExactly(seen("record 1", "<row>1</row>"));
  }

  @Test
  void shouldLoseTheRecordAloneInWhichTheXmlBreaks() {
    var results = parse("<list><row>1</row><row a='2'><b>two</row><row>3</row></list>");

    assertThat(results)
        .hasSize(3)
        .startsWith(seen("record 1", "<row>1</row>"))
        .endsWith(seen("record 3", "<row>3</row>"));
    assertThat(results.get(1)).isInstanceOfSatisfying(Rejected.class, it -> {
      assertThat(it.position()).isEqualTo("record 2");
      assertThat(it.reason()).isEqualTo("not well-formed XML");
      assertThat(it.detail()).isNotBlank().doesNotContain("\n");
      assertThat(it.raw()).isEqualTo("<row a=\"2\"><b>two");
    });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a \u0002 b &#1; &#xFFFF; c     | a   b     c",
        "AT&T &amp; &nbsp;&eacute; &x; & | AT&amp;T &amp; \u00a0é &amp;x; &amp;",
        "p < 0.05, a<b></b>, 1<2         | p &lt; 0.05, a, 1&lt;2"
      })
  void shouldMendWhatNoParserTakes(String content, String raw) {
    var results = parse("<list><row>" + content + "</row><row>2</row></list>");

    assertThat(results).hasSize(2).endsWith(seen("record 2", "<row>2</row>"));
    assertThat(((Rejected) results.get(0)).raw().replace("<b></b>", ""))
        .isEqualTo("<row>" + raw + "</row>");
  }

  @Test
  void shouldGoOnBehindRecordsThatAreNoXmlInNamespacesAndLongOnes() {
    var bad = "<x:row><y a=1>" + "z".repeat(100_000) + "</x:row>";
    var good = "<x:row><w:t>1</w:t></x:row>";
    var results = parse("<?xml version='1.0'?><x:list xmlns:x='urn:x'><part xmlns:w='urn:w'>" + good
        + bad + bad + good + "<x:row><b></x:row>" + good + "</part></x:list>");

    assertThat(results)
        .extracting(it -> ((Rejected) it).position() + " " + ((Rejected) it).reason())
        .containsExactly(
            "record 1 seen",
            "record 2 not well-formed XML",
            "record 3 not well-formed XML",
            "record 4 seen",
            "record 5 not well-formed XML",
            "record 6 seen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no XML", "<list>", "<list/><list/>", "<list>\u0002"})
  void shouldSayOnceThatATextIsNoXml(String text) {
    assertThat(parse(text)).singleElement().isInstanceOfSatisfying(Rejected.class, it -> {
      assertThat(it.position()).isEqualTo("record 1");
      assertThat(it.reason()).isEqualTo("not well-formed XML");
      assertThat(it.raw()).isEmpty();
    });
  }

  @Test
  void shouldNotRepeatAllThatIsWrong() {
    var longName = "a".repeat(10_000);

    assertThat(parse("<?xml version='" + longName + "'?><list/>"))
        .singleElement()
        .isInstanceOfSatisfying(
            Rejected.class, it -> assertThat(it.detail()).contains("aaa").hasSizeLessThan(600));
    assertThatThrownBy(() -> parse("<" + longName.substring(0, 900) + "/>"))
        .isInstanceOf(UnusableInputException.class)
        .message()
        .hasSizeLessThan(600);
  }

  @Test
  void shouldNotExpandEntitiesNorReadFiles() {
    var bomb = """
        <!DOCTYPE list [
          <!ENTITY a "boom"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///secret">
        ]>
        <list><row>%s</row></list>
        """;

    for (var entity : List.of("&b;", "&c;")) {
      assertThat(parse(bomb.formatted(entity)))
          .singleElement()
          .isInstanceOfSatisfying(
              Rejected.class,
              it -> assertThat(it.raw())
                  .isEqualTo("<row>" + entity.replace("&", "&amp;") + "</row>"));
    }
  }

  @Test
  void shouldReadElementsHoweverDeepTheyLie() {
    int depth = 20_000;
    var deep = "<list><row>" + "<a>".repeat(depth) + "</a>".repeat(depth) + "</row></list>";

    assertThat(parse(deep)).hasSize(1);
  }

  @Test
  void shouldReadNoFurtherThanItIsAsked() throws IOException {
    var endless = endless("<list>", "<row>more</row>");

    try (var text = new BufferedReader(endless)) {
      assertThat(records(text).skip(100_000).findFirst())
          .contains(seen("record 100001", "<row>more</row>"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "<list><row>, text,      test has a record of more than 16777216 characters",
    "<list><row>, <a></a>,   test has a record of more than 16777216 characters",
    "<list><!--,  comment,   cannot read test: it has something of more than 16777216 characters",
    "'<list a=\"', attribute, cannot read test: it has something of more than 16777216 characters"
  })
  void shouldNotHoldWhatHasNoEnd(String beginning, String more, String message) throws IOException {
    try (var text = new BufferedReader(endless(beginning, more))) {
      assertThatThrownBy(() -> records(text).toList())
          .isInstanceOf(UnusableInputException.class)
          .hasMessage(message + ", the limit");
    }
  }

  @Test
  void shouldNameTheInputThatIsOfAnotherKind() {
    assertThatThrownBy(() -> parse("<html><body>not found</body></html>"))
        .isInstanceOf(UnusableInputException.class)
        .hasMessage("test is an XML document of another kind, its root is <html>, not <list>");
  }

  @Test
  void shouldNameTheInputThatCanNotBeRead() throws IOException {
    var broken = new Reader() {
      @Override
      public int read(char[] buffer, int offset, int length) throws IOException {
        throw new IOException("disk on fire");
      }

      @Override
      public void close() {
        // There is nothing to close.
      }
    };

    try (var text = new BufferedReader(broken)) {
      assertThatThrownBy(() -> records(text).toList())
          .isInstanceOf(UnusableInputException.class)
          .hasMessage("cannot read test: disk on fire");
    }
  }

  private static Reader endless(String beginning, String more) {
    return new Reader() {
      private boolean begun;

      @Override
      public int read(char[] buffer, int offset, int length) {
        var text = begun ? more.repeat(length / more.length()) : beginning;
        begun = true;
        text.getChars(0, text.length(), buffer, offset);
        return text.length();
      }

      @Override
      public void close() {
        // There is nothing to close.
      }
    };
  }

  private static List<ParseResult> parse(String text) {
    return records(new BufferedReader(new StringReader(text))).toList();
  }

  private static Stream<ParseResult> records(BufferedReader text) {
    return XmlRecords.parse(
        "test",
        text,
        Set.of("list"),
        Set.of("row"),
        "row"::equals,
        it -> Optional.of(it.rejected("seen", "")));
  }

  private static Rejected seen(String position, String raw) {
    return new Rejected(position, "seen", "", raw);
  }
}
