// SPDX-License-Identifier: Apache-2.0
package io.papertrends.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * There are no cycles between the packages of the benchmarks, and the program does not depend on
 * them. Some benchmarks are in packages of the program, because the code that they measure is not
 * public.
 */
@Tag("slow")
class BenchmarkArchitectureTest {

  private static JavaClasses benchmarks;
  private static JavaClasses all;

  @BeforeAll
  static void readClasses() {
    ImportOption ours = location -> !location.contains("/test-classes/")
        && !location.contains("-tests.jar")
        && !location.contains("/jmh_generated/");
    var importer = new ClassFileImporter().withImportOption(ours);
    benchmarks = importer.importPackages("io.papertrends.benchmarks");
    all = importer.importPackages("io.papertrends");
  }

  @Test
  void shouldHaveNoCyclesBetweenPackages() {
    slices().matching("io.papertrends.(**)").should().beFreeOfCycles().check(benchmarks);
  }

  @Test
  void shouldKeepBenchmarksOutOfTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackages("io.papertrends.benchmarks..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.papertrends.benchmarks..")
        .check(all);
  }
}
