// SPDX-License-Identifier: Apache-2.0
package io.papertrends.schemas;

import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates missing Kafka topics and checks existing ones. */
public final class KafkaTopicsSetup {

  private static final int ASK_AGAIN_AFTER_MS = 100;

  private final Admin admin;
  private final Duration timeout;

  private KafkaTopicsSetup(Admin admin, Duration timeout) {
    this.admin = admin;
    this.timeout = timeout;
  }

  /**
   * Creates the Kafka topics that do not exist, and checks number of partitions and clean-up policy
   * of those that do.
   *
   * @throws KafkaSetupException if Kafka does not answer within its {@link AnswerTimeout}, or a
   *     Kafka topic exists with another number of partitions or another clean-up policy; the
   *     message says what to do
   */
  public static void ensure(KafkaTopics kafkaTopics, KafkaConnection connection) {
    var declared = new ArrayList<>(kafkaTopics.all());
    declared.add(kafkaTopics.dayRequests());
    ensure(declared, connection);
    kafkaTopics.format().prepare(kafkaTopics.all());
  }

  private static void ensure(List<KafkaTopic<?>> declared, KafkaConnection connection) {
    var timeout = AnswerTimeout.of(connection);
    try (var admin = Admin.create(connection.propertiesWith(timeouts(timeout)))) {
      new KafkaTopicsSetup(admin, timeout).ensure(declared);
    } catch (KafkaSetupException e) {
      if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
        throw new KafkaSetupException(
            "no Kafka broker answers at " + connection.bootstrapServers(), e);
      }
      throw e;
    } catch (KafkaException e) {
      throw new KafkaSetupException(
          "cannot connect to " + connection + ": " + RootCause.message(e), e);
    }
  }

  /** Half the timeout per request, so that a request without an answer is sent a second time. */
  private static Map<String, Integer> timeouts(Duration timeout) {
    int millis = (int) timeout.toMillis();
    return Map.of(
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
        millis,
        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
        millis / 2);
  }

  private void ensure(List<KafkaTopic<?>> declared) {
    var existing = await(admin.listTopics().names(), "list the Kafka topics");
    for (KafkaTopic<?> kafkaTopic : declared) {
      if (!existing.contains(kafkaTopic.name())) {
        create(kafkaTopic);
      }
    }
    check(declared);
  }

  private void create(KafkaTopic<?> kafkaTopic) {
    var request = new NewTopic(
            kafkaTopic.name(), Optional.of(kafkaTopic.partitions()), Optional.empty())
        .configs(kafkaTopic.settings());
    try {
      await(admin.createTopics(List.of(request)).all(), "create " + kafkaTopic.name());
    } catch (KafkaSetupException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw e;
      }
    }
  }

  private void check(List<KafkaTopic<?>> declared) {
    var byName = declared.stream().collect(Collectors.toMap(KafkaTopic::name, Function.identity()));
    var wrong = new ArrayList<String>();
    described(byName.keySet()).forEach((name, found) -> {
      int expected = byName.get(name).partitions();
      if (found.partitions().size() != expected) {
        wrong.add(name + " has " + found.partitions().size() + " partitions, expected " + expected);
      }
    });
    cleanupPolicies(byName.keySet()).forEach((name, found) -> {
      var expected = byName.get(name).settings().get(CLEANUP_POLICY_CONFIG);
      if (!found.equals(expected)) {
        wrong.add(name + " has cleanup.policy=" + found + ", expected " + expected);
      }
    });
    if (!wrong.isEmpty()) {
      throw new KafkaSetupException(
          "existing Kafka topics are not as declared: "
              + String.join("; ", wrong)
              + ". Use the matching --partitions, another --prefix, or change the Kafka topic.",
          null);
    }
  }

  private Map<String, TopicDescription> described(Collection<String> names) {
    return awaitKnown(
        () -> admin.describeTopics(names).allTopicNames(), "describe the Kafka topics");
  }

  private Map<String, String> cleanupPolicies(Iterable<String> names) {
    var resources = new ArrayList<ConfigResource>();
    names.forEach(it -> resources.add(new ConfigResource(ConfigResource.Type.TOPIC, it)));
    return awaitKnown(
            () -> admin.describeConfigs(resources).all(), "read the Kafka topics' settings")
        .entrySet()
        .stream()
        .collect(Collectors.toMap(
            it -> it.getKey().name(),
            it -> it.getValue().get(CLEANUP_POLICY_CONFIG).value()));
  }

  /**
   * Repeats a request until the Kafka topics are known: a request may go to a broker that has not
   * yet learned of a new Kafka topic.
   */
  private <T> T awaitKnown(Supplier<KafkaFuture<T>> question, String what) {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (true) {
      try {
        return await(question.get(), what);
      } catch (KafkaSetupException e) {
        boolean mayAppear = e.getCause() instanceof UnknownTopicOrPartitionException;
        if (!mayAppear || System.nanoTime() > deadline) {
          throw e;
        }
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(ASK_AGAIN_AFTER_MS));
    }
  }

  private <T> T await(KafkaFuture<T> answer, String what) {
    try {
      // The client's own timeout comes first, with a better message.
      return answer.get(timeout.multipliedBy(2).toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      var cause = e.getCause();
      throw new KafkaSetupException("cannot " + what + ": " + cause.getMessage(), cause);
    } catch (TimeoutException e) {
      throw new KafkaSetupException("cannot " + what + ": no answer from Kafka", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaSetupException("interrupted while waiting to " + what, e);
    }
  }
}
