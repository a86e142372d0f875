// SPDX-License-Identifier: Apache-2.0
package io.papertrends.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Optional;

/** Metrics and health of a process, exported until this object is closed. */
public final class ProcessMetrics implements AutoCloseable {

  private final MeterRegistry registry;
  private final Health health;
  private final Optional<MetricsServer> server;
  private final Optional<JvmGcMetrics> collector;

  private ProcessMetrics(
      MeterRegistry registry, Optional<MetricsAccess> access, Optional<JvmGcMetrics> collector) {
    this.registry = registry;
    this.health = new Health(registry);
    this.collector = collector;
    this.server =
        access.map(it -> new MetricsServer(it, (PrometheusMeterRegistry) registry, health));
  }

  /** Metrics that are collected, but not exported. */
  public static ProcessMetrics hidden() {
    var registry = new SimpleMeterRegistry();
    KafkaMeter.leaveOutOthers(registry);
    return new ProcessMetrics(registry, Optional.empty(), Optional.empty());
  }

  /**
   * Metrics that are exported by HTTP.
   *
   * @throws IllegalArgumentException if the server cannot listen there
   */
  public static ProcessMetrics shownAt(MetricsAccess access) {
    var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    KafkaMeter.leaveOutOthers(registry);
    var collector = new JvmGcMetrics();
    collector.bindTo(registry);
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ClassLoaderMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    return new ProcessMetrics(registry, Optional.of(access), Optional.of(collector));
  }

  /** The registry of all metrics of the process. */
  public MeterRegistry registry() {
    return registry;
  }

  /** The health of the process. */
  public Health health() {
    return health;
  }

  /** The port of the HTTP server; empty if metrics are not exported. */
  public Optional<Integer> port() {
    return server.map(MetricsServer::port);
  }

  @Override
  public void close() {
    server.ifPresent(MetricsServer::close);
    collector.ifPresent(JvmGcMetrics::close);
    registry.close();
  }
}
