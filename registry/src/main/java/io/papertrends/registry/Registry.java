// SPDX-License-Identifier: Apache-2.0
package io.papertrends.registry;

import com.microsoft.kiota.ApiException;
import io.apicurio.registry.resolver.client.RegistryClientFacade;
import io.apicurio.registry.resolver.client.RegistryClientFacadeFactory;
import io.apicurio.registry.resolver.config.SchemaResolverConfig;
import io.apicurio.registry.rest.client.RegistryClient;
import io.apicurio.registry.rest.client.models.CreateRule;
import io.apicurio.registry.rest.client.models.ProblemDetails;
import io.apicurio.registry.rest.client.models.RuleType;
import io.papertrends.schemas.SchemaUnavailableException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.avro.Schema;

/**
 * Client of a schema registry. It caches every schema, because a registered schema never changes.
 */
final class Registry {

  private static final String GROUP = "default";
  private static final String COMPATIBILITY = "FULL_TRANSITIVE";
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final String url;
  private final RegistryClientFacade client;
  private final Map<String, Integer> ids = new ConcurrentHashMap<>();
  private final Map<Integer, String> schemas = new ConcurrentHashMap<>();

  private Registry(String url, RegistryClientFacade client) {
    this.url = url;
    this.client = client;
  }

  static Registry at(String url, Map<String, String> properties) {
    var config = new HashMap<String, Object>(properties);
    config.put(SchemaResolverConfig.REGISTRY_URL, url);
    config.put(SchemaResolverConfig.HTTP_ADAPTER, "JDK");
    return new Registry(url, RegistryClientFacadeFactory.create(new SchemaResolverConfig(config)));
  }

  /**
   * The id of a schema under this subject of the registry; registers the schema if it is new.
   *
   * @throws SchemaUnavailableException if the registry does not answer or refuses
   */
  int register(String subject, Schema schema) {
    return ids.computeIfAbsent(subject, it -> {
      var id = ask(() -> client
          .createSchema(
              "AVRO",
              GROUP,
              subject,
              null,
              "FIND_OR_CREATE_VERSION",
              false,
              schema.toString(),
              Set.of())
          .getContentId());
      keepCompatible(subject);
      return Math.toIntExact(id);
    });
  }

  private void keepCompatible(String subject) {
    var rule = new CreateRule();
    rule.setRuleType(RuleType.COMPATIBILITY);
    rule.setConfig(COMPATIBILITY);
    try {
      ((RegistryClient) client.getClient())
          .groups()
          .byGroupId(GROUP)
          .artifacts()
          .byArtifactId(subject)
          .rules()
          .post(rule);
    } catch (RuntimeException e) {
      // An existing rule may have been set on purpose, so it stays.
      if (status(e) != CONFLICT) {
        throw failure(e);
      }
    }
  }

  /**
   * The schema with this id; empty if there is none.
   *
   * @throws SchemaUnavailableException if the registry does not answer
   */
  Optional<String> schema(int id) {
    var known = schemas.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      var schema = client.getSchemaByContentId((long) id);
      schemas.put(id, schema);
      return Optional.of(schema);
    } catch (RuntimeException e) {
      if (status(e) == NOT_FOUND) {
        return Optional.empty();
      }
      throw failure(e);
    }
  }

  private <T> T ask(Supplier<T> question) {
    try {
      return question.get();
    } catch (RuntimeException e) {
      throw failure(e);
    }
  }

  private static int status(Throwable error) {
    return error instanceof ApiException answer ? answer.getResponseStatusCode() : 0;
  }

  private SchemaUnavailableException failure(RuntimeException e) {
    if (e instanceof ProblemDetails problem) {
      return new SchemaUnavailableException(
          "the schema registry at "
              + url
              + " refuses: "
              + Objects.requireNonNullElse(problem.getDetail(), problem.getTitle()),
          e);
    }
    if (status(e) != 0) {
      return new SchemaUnavailableException(
          "the schema registry at " + url + " refuses with status " + status(e), e);
    }
    return new SchemaUnavailableException("no schema registry answers at " + url, e);
  }
}
