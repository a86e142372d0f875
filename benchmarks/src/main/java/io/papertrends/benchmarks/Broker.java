// SPDX-License-Identifier: Apache-2.0
package io.papertrends.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import io.papertrends.embedded.EmbeddedKafka;
import io.papertrends.schemas.KafkaTopicsSetup;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ReplicaInfo;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.GroupNotEmptyException;

/** The broker of all measurements, in this process, and what can be asked of it. */
final class Broker implements AutoCloseable {

  private static final int NODE = 1;
  private static final int MEMBERS_GONE_WITHIN_SECONDS = 60;
  private static final double NANOS = 1e9;

  private final EmbeddedKafka kafka;
  private final Admin admin;

  private Broker(EmbeddedKafka kafka) {
    this.kafka = kafka;
    this.admin = Admin.create(kafka.connection().propertiesWith(Map.of()));
  }

  static Broker start(Path folder) {
    return new Broker(EmbeddedKafka.start(folder, 0));
  }

  String bootstrapServers() {
    return kafka.connection().bootstrapServers();
  }

  /** What it has done so far: seconds of processor time, and bytes. */
  Map<Figure, Double> totals() throws JMException, ExecutionException, InterruptedException {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return Map.of(
        Figure.BROKER_CPU,
        system.getProcessCpuTime() / NANOS,
        Figure.WRITTEN,
        traffic("BytesInPerSec"),
        Figure.READ,
        traffic("BytesOutPerSec"),
        Figure.KEPT,
        (double) logBytes());
  }

  private static double traffic(String meter) throws JMException {
    var name = new ObjectName("kafka.server:type=BrokerTopicMetrics,name=" + meter);
    var server = ManagementFactory.getPlatformMBeanServer();
    return server.isRegistered(name)
        ? ((Number) server.getAttribute(name, "Count")).doubleValue()
        : 0;
  }

  private long logBytes() throws ExecutionException, InterruptedException {
    return admin.describeLogDirs(List.of(NODE)).allDescriptions().get().values().stream()
        .map(Map::values)
        .flatMap(Collection::stream)
        .map(LogDirDescription::replicaInfos)
        .map(Map::values)
        .flatMap(Collection::stream)
        .mapToLong(ReplicaInfo::size)
        .sum();
  }

  /** Leaves nothing of former measurements but the papers. */
  void forgetResults() throws ExecutionException, InterruptedException {
    forgetGroups();
    var names = admin.listTopics().names().get();
    var papers = Set.of(Task.TOPICS.papers().name());
    admin
        .deleteTopics(names.stream().filter(it -> !papers.contains(it)).toList())
        .all()
        .get();
    KafkaTopicsSetup.ensure(Task.TOPICS, kafka.connection());
    var compacted = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
    var textbook = new NewTopic(
            TextbookRun.OUTPUT, Optional.of(Task.TOPICS.partitions()), Optional.empty())
        .configs(compacted);
    admin.createTopics(List.of(textbook)).all().get();
  }

  /** One that was killed leaves a group that has its member for some seconds more. */
  private void forgetGroups() throws ExecutionException, InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(MEMBERS_GONE_WITHIN_SECONDS);
    while (true) {
      var groups = admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get();
      var ids = groups.stream().map(GroupListing::groupId).toList();
      try {
        admin.deleteConsumerGroups(ids).all().get();
        return;
      } catch (ExecutionException e) {
        boolean mayBecomeEmpty = e.getCause() instanceof GroupNotEmptyException;
        if (!mayBecomeEmpty || System.nanoTime() > deadline) {
          throw e;
        }
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  @Override
  public void close() {
    admin.close();
    kafka.close();
  }
}
