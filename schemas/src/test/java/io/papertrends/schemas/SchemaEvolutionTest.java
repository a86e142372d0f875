// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaValidatorBuilder;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Old readers read new events and new readers read old ones. To release a change of a schema, add
 * it as {@code released/vN} and one recorded event of it; never edit what is there.
 */
class SchemaEvolutionTest {

  static Stream<SpecificRecord> events() {
    return Examples.events().stream();
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldStayCompatibleWithEveryReleaseInBothDirections(SpecificRecord event) {
    var released = ReleasedSchemas.of(event.getSchema().getName());

    assertThat(released).isNotEmpty();
    assertThatCode(() -> new SchemaValidatorBuilder()
            .mutualReadStrategy()
            .validateAll()
            .validate(event.getSchema(), released))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldHaveReleasedTheCurrentSchema(SpecificRecord event) {
    assertThat(ReleasedSchemas.of(event.getSchema().getName())).endsWith(event.getSchema());
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldReadAnEventThatTheLatestReleaseWrote(SpecificRecord event) throws IOException {
    assertThat((Object) recorded(ReleasedSchemas.RELEASES, event)).isEqualTo(event);
  }

  @Test
  void shouldReadEventsOfTheFirstReleaseWithDefaultsForWhatItDidNotKnow() throws IOException {
    var paper = Examples.paper();

    assertThat((Object) recorded(1, paper))
        .isEqualTo(new Paper(
            paper.getId(),
            paper.getTitle(),
            paper.getAbstract$(),
            paper.getPublished(),
            paper.getFeatured(),
            paper.getSource(),
            paper.getAuthors(),
            paper.getCategories(),
            paper.getKeywords(),
            List.of()));
  }

  @ParameterizedTest
  @MethodSource("events")
  void shouldSayWhatEveryFieldMeans(SpecificRecord event) {
    assertThat(event.getSchema().getDoc()).isNotBlank();
    assertThat(fields(event.getSchema()))
        .allSatisfy(field -> assertThat(field.doc()).as(field.name()).isNotBlank());
  }

  private static Stream<Schema.Field> fields(Schema schema) {
    return switch (schema.getType()) {
      case RECORD ->
        schema.getFields().stream()
            .flatMap(it -> Stream.concat(Stream.of(it), fields(it.schema())));
      case ARRAY -> fields(schema.getElementType());
      case UNION -> schema.getTypes().stream().flatMap(SchemaEvolutionTest::fields);
      default -> Stream.empty();
    };
  }

  private static SpecificRecord recorded(int release, SpecificRecord kind) throws IOException {
    var name = kind.getSchema().getName();
    var recorded = new Properties();
    try (var in =
        SchemaEvolutionTest.class.getResourceAsStream("events-v" + release + ".properties")) {
      recorded.load(in);
    }
    var text = recorded.getProperty(name);
    assertThat(text).as("recorded event of %s", name).isNotNull();
    return serdeOf(kind).deserializer().deserialize("", Base64.getDecoder().decode(text));
  }

  private static EventSerde<? extends SpecificRecord> serdeOf(SpecificRecord event) {
    return EventSerde.of(event.getClass());
  }
}
