# SPDX-License-Identifier: Apache-2.0
# The built program: mvn -q package -DskipTests && docker compose build
FROM eclipse-temurin:17-jre

RUN mkdir -p /var/lib/papertrends && chown 10001:10001 /var/lib/papertrends
WORKDIR /opt/papertrends
# What changes least comes first.
COPY cli/target/lib/ lib/
COPY papertrends ./
COPY cli/target/modules/ modules/
COPY cli/target/papertrends.jar ./

# A number, so that a cluster which refuses root can tell. All that a process writes is here and in /tmp.
USER 10001:10001
VOLUME /var/lib/papertrends

# Processes that end by themselves show no health. A certificate is for others to check: it need not name this address.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --start-interval=2s --retries=3 \
  CMD [ -z "$PAPERTRENDS_METRICS_PORT" ] || \
    curl -fsSk -o /dev/null "http${PAPERTRENDS_METRICS_KEYSTORE:+s}://127.0.0.1:$PAPERTRENDS_METRICS_PORT/health/ready"

ENTRYPOINT ["/opt/papertrends/papertrends"]
CMD ["--help"]
