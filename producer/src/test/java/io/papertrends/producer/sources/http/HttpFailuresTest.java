// SPDX-License-Identifier: Apache-2.0
package io.papertrends.producer.sources.http;

import static io.papertrends.producer.sources.http.FakeService.LIMITS;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.papertrends.producer.sources.RefusedException;
import io.papertrends.producer.sources.SourceException;
import io.papertrends.producer.sources.UnavailableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every failure here is also one that must not show a secret: see {@link #failure}. */
class HttpFailuresTest {

  private static final String KEY = "k3y/+ of param";
  private static final String TOKEN = "t0ken-of-header";

  /** As services explain themselves, and repeat what they were sent. */
  private static final String EXPLANATION =
      "{\"error\":\n \"bad key k3y/+ of param k3y%2F%2B+of+param or token t0ken-of-header\"}";

  private static final String EXPLAINED = ": {\"error\": \"bad key *** *** or token ***\"}";

  @TempDir
  private Path folder;

  private FakeService service;

  @BeforeEach
  void start() throws IOException {
    service = new FakeService(folder);
  }

  @AfterEach
  void stop() {
    service.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 204, 408, 425, 429, 500, 502, 503, 504, 529})
  void shouldBeUnavailableForNow(int status) {
    var body = status == 204 ? "" : EXPLANATION;
    service.answers(status, body);

    var failure = failure(UnavailableException.class);

    assertThat(failure)
        .hasMessage(address() + " does not answer now, with status " + status
            + (body.isEmpty() ? "" : EXPLAINED));
    assertThat(failure.retryAfter()).isEmpty();
    assertThat(service.server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void shouldSayWhenTheServiceWantsToBeAskedAgain() {
    service.answers(new MockResponse.Builder().code(429).addHeader("Retry-After", "7"));
    assertThat(failure(UnavailableException.class).retryAfter()).hasValue(Duration.ofSeconds(7));

    service.answers(new MockResponse.Builder()
        .code(503)
        .addHeader("Date", "Wed, 03 Sep 2025 10:00:00 GMT")
        .addHeader("Retry-After", "Wed, 03 Sep 2025 10:02:00 GMT"));
    assertThat(failure(UnavailableException.class).retryAfter()).hasValue(Duration.ofMinutes(2));
  }

  @Test
  void shouldNotAskAgainByItselfWhereTheServiceWouldAllowIt() {
    service.answers(new MockResponse.Builder().code(503).addHeader("Retry-After", "0"));

    assertThat(failure(UnavailableException.class).retryAfter()).isEmpty();
    assertThat(service.server.getRequestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {300, 304, 400, 401, 403, 404, 410, 422})
  void shouldBeRefusedWithTheWordsOfTheService(int status) {
    var body = status == 304 ? "" : EXPLANATION;
    service.answers(status, body);

    var failure = failure(RefusedException.class);

    assertThat(failure)
        .hasMessage(
            address() + " refuses with status " + status + (body.isEmpty() ? "" : EXPLAINED));
    assertThat(failure.status()).hasValue(status);
    assertThat(failure.response().orElseThrow().body()).isEqualTo(body);
    assertThat(failure.response().orElseThrow().name()).isEqualTo(address());
  }

  @Test
  void shouldShowTheWordsOfAMarkedUpExplanationInALine() {
    service.answers(
        400,
        "<?xml version='1.0'?>\n<html><head><style>b { x: y }</style></head>\n"
            + "<body><p>Too <b>many</b>\u001B[31m words</p>" + "\n x".repeat(1000) + "</body>");

    assertThat(failure(RefusedException.class))
        .message()
        .startsWith(address() + " refuses with status 400: Too many [31m words x x x")
        .endsWith("x x x…")
        .hasSizeBetween(300, 450);
  }

  @Test
  void shouldNotShowHalfASecretWhereAnExplanationIsCutOff() {
    service.answers(400, "x".repeat(292) + TOKEN + "y".repeat(100));

    assertThat(failure(RefusedException.class)).message().endsWith("x***yyyyy…");
  }

  @Test
  void shouldKeepTheStatusOfAnExplanationThatBreaksOff() {
    service.answers(new MockResponse.Builder()
        .code(404)
        .body(EXPLANATION)
        .onResponseBody(new SocketEffect.CloseSocket()));

    assertThat(failure(RefusedException.class)).hasMessage(address() + " refuses with status 404");
  }

  @Test
  void shouldNoticeAnAnswerOfKnownLengthThatBreaksOff() {
    service.answers(new MockResponse.Builder()
        .body("x".repeat(100_000))
        .onResponseBody(new SocketEffect.CloseSocket()));

    assertThat(failure(UnavailableException.class))
        .message()
        .startsWith(address() + " did not answer completely: ");
  }

  @Test
  void shouldNoticeAnAnswerInChunksThatBreaksOff() {
    service.answers(new MockResponse.Builder()
        .chunkedBody("x".repeat(100_000), 1_000)
        .onResponseBody(new SocketEffect.CloseSocket()));

    assertThat(failure(UnavailableException.class))
        .message()
        .startsWith(address() + " did not answer completely: ");
  }

  @Test
  void shouldNoticeAPackedAnswerThatBreaksOff() throws IOException {
    var packed = new Buffer();
    try (var gzip = Okio.buffer(new GzipSink(packed))) {
      gzip.writeUtf8("[1, 2]");
    }
    var half = new Buffer();
    half.write(packed, packed.size() - 6);
    service.answers(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(half));

    assertThat(failure(UnavailableException.class))
        .message()
        .startsWith(address() + " did not answer completely: ");
  }

  @Test
  void shouldNoticeWhenTheServiceHangsUp() {
    service.answers(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThat(failure(UnavailableException.class))
        .message()
        .startsWith(address() + " did not answer completely: ");
    assertThat(service.server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void shouldNotWaitForeverForAnAnswerThatComesInDrops() {
    service.answers(new MockResponse.Builder()
        .body("x".repeat(1_000_000))
        .throttleBody(1, 10, TimeUnit.MILLISECONDS));

    assertThat(failure(
            UnavailableException.class, FakeService.limits(Duration.ofMillis(300)), address()))
        .message()
        .startsWith(address() + " did not answer in time: ");
  }

  @Test
  void shouldNotWaitForeverForASilentService() {
    service.answers(new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE));
    var limits = new HttpLimits(
        LIMITS.connect(), Duration.ofMillis(300), LIMITS.exchange(), LIMITS.responseBytes());

    assertThat(failure(UnavailableException.class, limits, address()))
        .message()
        .startsWith(address() + " did not answer in time: ");
  }

  @Test
  void shouldNotReadMoreThanIsAllowed() {
    service.answers(200, "123456789");

    assertThat(failure(RefusedException.class, FakeService.limits(8), address()))
        .hasMessage(address() + " answers with more than 8 bytes: ask it for smaller pages");
  }

  @Test
  void shouldNotUnpackMoreThanIsAllowed() throws IOException {
    var packed = new Buffer();
    try (var gzip = Okio.buffer(new GzipSink(packed))) {
      gzip.writeUtf8(" ".repeat(1_000_000));
    }
    service.answers(
        new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(packed));

    assertThat(failure(RefusedException.class, FakeService.limits(100_000), address()))
        .message()
        .contains("answers with more than 100000 bytes");
  }

  @Test
  void shouldSayThatNobodyIsThere() {
    var address = address();
    service.close();

    assertThat(failure(UnavailableException.class, LIMITS, address))
        .message()
        .startsWith(address + " cannot be reached: ");
  }

  @Test
  void shouldSayThatTheNameIsUnknown() {
    assertThat(failure(UnavailableException.class, LIMITS, "http://nobody.invalid/"))
        .message()
        .startsWith("http://nobody.invalid/ cannot be reached: ");
  }

  @Test
  void shouldSayThatTheConnectionIsNotSafe() throws Exception {
    try (var plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var answering = new Thread(() -> answerWithoutEncryption(plain));
      answering.start();
      var address = "https://127.0.0.1:" + plain.getLocalPort() + "/";

      assertThat(failure(UnavailableException.class, LIMITS, address))
          .message()
          .startsWith(address + " cannot be asked safely: ");
      answering.join();
    }
  }

  private static void answerWithoutEncryption(ServerSocket server) {
    try (var socket = server.accept()) {
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      // The client has hung up, as it should.
    }
  }

  @Test
  void shouldRefuseWhatIsNoWebAddress() {
    assertThat(failure(RefusedException.class, LIMITS, "localhost:8080/api"))
        .hasMessage("\"localhost:8080/api\" is no address with http or https and a host");
  }

  @Test
  void shouldShowNoPasswordOfTheAddress() {
    service.answers(404, "no passw0rd here");

    assertThat(failure(RefusedException.class, LIMITS, address().replace("//", "//user:passw0rd@")))
        .hasMessage(address() + " refuses with status 404: no *** here");
  }

  @Test
  void shouldRefuseAHeaderThatCannotBeSentWithoutShowingIt() {
    var request = service.request().header("X-Token", TOKEN + "\u00E4");

    assertThat(catchThrowableOfType(RefusedException.class, request::send))
        .hasMessage("the header \"X-Token\" has characters that cannot be sent, check its option");
    assertThat(service.server.getRequestCount()).isZero();
  }

  private String address() {
    return service.address("/papers").toString();
  }

  private <E extends SourceException> E failure(Class<E> kind) {
    return failure(kind, LIMITS, address());
  }

  /** What comes of asking with secrets; all of it is checked not to show them. */
  private <E extends SourceException> E failure(Class<E> kind, HttpLimits limits, String address) {
    var request = service
        .access(limits, Map.of())
        .request(URI.create(address))
        .secretParameter("api_key", KEY)
        .header("X-Token", TOKEN);
    var failure = catchThrowableOfType(kind, request::send);
    var trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    assertThat(trace.toString())
        .doesNotContain(KEY, "k3y%2F%2B+of+param", "k3y/%2B%20of%20param", TOKEN, "passw0rd");
    return failure;
  }
}
