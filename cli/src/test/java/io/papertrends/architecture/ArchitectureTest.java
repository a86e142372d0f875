// SPDX-License-Identifier: Apache-2.0
package io.papertrends.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may know what, over the main classes of all modules that are part of the program. */
class ArchitectureTest {

  /** Rules as functions of their arguments: the same input gives the same results. */
  private static final String[] PURE = {
    "io.papertrends.tagging..",
    "io.papertrends.trends.aggregation..",
    "io.papertrends.trends.ranking..",
    "io.papertrends.trends.detection..",
    "io.papertrends.trends.results..",
    "io.papertrends.producer.identity..",
    "io.papertrends.producer.parsing..",
    "io.papertrends.notifier.messages..",
  };

  private static JavaClasses program;

  @BeforeAll
  static void readClasses() {
    ImportOption noTests =
        location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");
    program = new ClassFileImporter().withImportOption(noTests).importPackages("io.papertrends");
    assertThat(program.contain("io.papertrends.trends.TrendsTopology")).isTrue();
    assertThat(program.contain("io.papertrends.notifier.Notifier")).isTrue();
  }

  @Test
  void shouldHaveNoCirclesBetweenPackages() {
    slices().matching("io.papertrends.(**)").should().beFreeOfCycles().check(program);
  }

  @Test
  void shouldKeepKafkaOutOfPurePackages() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.kafka..")
        .check(program);
  }

  @Test
  void shouldKeepTheClockOutOfPurePackages() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(program);
  }

  @Test
  void shouldKeepTheEnvironmentOutOfPurePackages() {
    noClasses()
        .that()
        .resideInAnyPackage(PURE)
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(program);
  }

  @ParameterizedTest
  @CsvSource({
    "schemas,",
    "metrics,",
    "config,",
    "http,",
    "tagging, schemas config",
    "embedded, schemas",
    "registry, schemas",
    "trends, schemas metrics config tagging",
    "producer, schemas metrics http",
    "notifier, schemas metrics config http",
    "web, schemas metrics tagging",
  })
  void shouldKeepModulesApart(String module, String known) {
    var allowed = Stream.of((module + " " + (known == null ? "" : known)).trim().split(" "))
        .map(it -> "io.papertrends." + it + "..")
        .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("io.papertrends." + module + "..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("io.papertrends..").and(resideOutsideOfPackages(allowed)))
        .check(program);
  }

  @Test
  void shouldKeepTheCommandLineOutOfLibraries() {
    noClasses()
        .that()
        .resideOutsideOfPackage("io.papertrends.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.papertrends.cli..")
        .check(program);
  }

  @Test
  void shouldHaveNoStaticStateThatChanges() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat()
        .areNotEnums()
        .should()
        .beFinal()
        .check(program);
  }

  @Test
  void shouldNameClassesByWhatTheyAre() {
    noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)").check(program);
  }
}
