// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import org.apache.avro.util.ClassSecurityValidator;

/** Avro instantiates only classes that are registered as trusted: those that our schemas define. */
public final class TrustedClasses {

  private TrustedClasses() {}

  /** Registers the classes of our schemas, in addition to those that are trusted already. */
  public static void register() {
    ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
        ClassSecurityValidator.getGlobal(), TrustedClasses::isOurs));
  }

  private static boolean isOurs(Class<?> type) {
    return type.getName().startsWith("io.papertrends.");
  }
}
