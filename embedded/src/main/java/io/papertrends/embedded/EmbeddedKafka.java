// SPDX-License-Identifier: Apache-2.0
package io.papertrends.embedded;

import io.papertrends.schemas.KafkaConnection;
import io.papertrends.schemas.KafkaSetupException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.BrokerIdNotRegisteredException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A single-node Kafka cluster in KRaft mode (KIP-500), broker and controller in one, with its data
 * on disk. It listens on the loopback address only.
 */
public final class EmbeddedKafka implements AutoCloseable {

  private static final int NODE_ID = 1;
  private static final String HOST = "127.0.0.1";
  private static final String CONTROLLER = "CONTROLLER";

  private static final Duration RECOVERY = Duration.ofSeconds(30);

  private final KafkaRaftServer server;
  private final int port;

  private EmbeddedKafka(KafkaRaftServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /**
   * Starts a broker with its data in this folder, which is created if absent.
   *
   * @param port where it listens; 0 for any free port
   * @throws KafkaSetupException if the folder cannot be used or the port is in use
   */
  public static EmbeddedKafka start(Path folder, int port) {
    try {
      int chosen = port == 0 ? freePort() : requireFree(port);
      format(folder);
      if (hasCrashed(folder)) {
        forgetCrashed(folder);
      }
      return new EmbeddedKafka(server(properties(folder, chosen, freePort())), chosen);
    } catch (KafkaSetupException e) {
      throw e;
    } catch (Exception e) {
      throw new KafkaSetupException(
          "the embedded Kafka broker can't start in " + folder + ": " + e.getMessage(), e);
    }
  }

  /**
   * Starts a broker as above, and reports the reason if the broker ends the process.
   *
   * @param onExit receives one sentence before the broker ends the process
   */
  public static EmbeddedKafka start(Path folder, int port, Consumer<String> onExit) {
    BrokerExitReason.reportTo(onExit, folder);
    return start(folder, port);
  }

  /** How clients connect to the broker. */
  public KafkaConnection connection() {
    return KafkaConnection.to(HOST + ":" + port);
  }

  private static void format(Path folder) throws Exception {
    Files.createDirectories(folder);
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(NODE_ID)
        .setClusterId(Uuid.randomUuid().toString())
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setControllerListenerName(CONTROLLER)
        .setMetadataLogDirectory(folder.toString())
        .addDirectory(folder.toString())
        .run();
  }

  /** Whether the last shutdown was not clean: a clean shutdown leaves a marker file. */
  private static boolean hasCrashed(Path folder) {
    return Files.exists(folder.resolve("__cluster_metadata-0"))
        && Files.notExists(folder.resolve(".kafka_cleanshutdown"));
  }

  /**
   * Unregisters the broker of the crashed process; runs the controller without a broker for this.
   *
   * <p>The crashed broker is still registered as the leader of all partitions. A broker that
   * started now would complete transactions at once, be fenced when the previous session has timed
   * out, and treat partitions without a leader as deleted: it would record the transactions as
   * complete, but write no markers into those partitions, whose records would stay invisible.
   */
  private static void forgetCrashed(Path folder) throws Exception {
    int port = freePort();
    var server = server(controllerProperties(folder, port));
    var connection = Map.<String, Object>of(
        AdminClientConfig.BOOTSTRAP_CONTROLLERS_CONFIG,
        HOST + ":" + port,
        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
        (int) RECOVERY.toMillis());
    try (var admin = Admin.create(connection)) {
      admin.unregisterBroker(NODE_ID).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof BrokerIdNotRegisteredException)) {
        throw e;
      }
    } finally {
      server.shutdown();
      server.awaitShutdown();
    }
  }

  private static KafkaRaftServer server(Properties properties) {
    var server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
    server.startup();
    return server;
  }

  private static Properties controllerProperties(Path folder, int port) {
    var properties = new Properties();
    properties.putAll(Map.of(
        "process.roles",
        "controller",
        "node.id",
        String.valueOf(NODE_ID),
        "controller.quorum.voters",
        NODE_ID + "@" + HOST + ":" + port,
        "controller.listener.names",
        CONTROLLER,
        "listeners",
        CONTROLLER + "://" + HOST + ":" + port,
        "listener.security.protocol.map",
        "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
        "log.dirs",
        folder.toString()));
    return properties;
  }

  private static Properties properties(Path folder, int port, int controllerPort) {
    var properties = controllerProperties(folder, controllerPort);
    properties.put("process.roles", "broker,controller");
    properties.put("listeners", properties.get("listeners") + ",PLAINTEXT://" + HOST + ":" + port);
    properties.put("auto.create.topics.enable", "false");
    // No other broker could take over, so a broker on an overloaded machine must not be fenced.
    properties.put("broker.session.timeout.ms", "60000");
    // One node has one replica of everything. Few partitions start fast.
    properties.putAll(Map.of(
        "offsets.topic.replication.factor", "1",
        "offsets.topic.num.partitions", "4",
        "transaction.state.log.replication.factor", "1",
        "transaction.state.log.min.isr", "1",
        "transaction.state.log.num.partitions", "4",
        "group.initial.rebalance.delay.ms", "0"));
    properties.putAll(Map.of(
        // By default Kafka deletes committed offsets after a week, and a laptop may be closed for
        // longer.
        "offsets.retention.minutes", String.valueOf(Integer.MAX_VALUE),
        "log.cleaner.dedupe.buffer.size", String.valueOf(16 << 20)));
    return properties;
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static int requireFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return port;
    } catch (IOException e) {
      throw new KafkaSetupException(
          "port " + port + " is taken: another broker may be running; choose one with --port", e);
    }
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
