// SPDX-License-Identifier: Apache-2.0
package io.papertrends.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/**
 * Gives tokens to one client (RFC 6749, section 4.4), as JSON Web Tokens signed with RS256 (RFC
 * 7515). At {@code /forged} they are signed with another key.
 */
final class TokenService implements AutoCloseable {

  static final String CLIENT = "papertrends";
  static final String SECRET = "client-secret";

  private static final int LIFETIME_SECONDS = 600;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair keys;
  private final HttpServer server;

  private TokenService(KeyPair keys, HttpServer server) {
    this.keys = keys;
    this.server = server;
  }

  static TokenService start() throws IOException, GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    var keys = generator.generateKeyPair();
    var forged = generator.generateKeyPair();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/token", exchange -> answer(exchange, keys));
    server.createContext("/forged", exchange -> answer(exchange, forged));
    server.start();
    return new TokenService(keys, server);
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** The key that tokens are checked with, as a JSON Web Key Set (RFC 7517). */
  String keySet() {
    var key = (RSAPublicKey) keys.getPublic();
    return "{\"keys\": [{\"kty\": \"RSA\", \"use\": \"sig\", \"alg\": \"RS256\", \"kid\": \"1\", \"n\": \""
        + unsigned(key.getModulus())
        + "\", \"e\": \""
        + unsigned(key.getPublicExponent())
        + "\"}]}";
  }

  private static String unsigned(BigInteger number) {
    var bytes = number.toByteArray();
    int sign = bytes[0] == 0 ? 1 : 0;
    return BASE64.encodeToString(java.util.Arrays.copyOfRange(bytes, sign, bytes.length));
  }

  private static void answer(HttpExchange exchange, KeyPair keys) throws IOException {
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    var login =
        "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8));
    boolean isKnown = login.equals(exchange.getRequestHeaders().getFirst("Authorization"))
        && body.contains("grant_type=client_credentials");
    var answer = isKnown
        ? "{\"access_token\": \"" + token(keys) + "\", \"token_type\": \"Bearer\"}"
        : "{\"error\": \"invalid_client\"}";
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(isKnown ? 200 : 401, 0);
    exchange.getResponseBody().write(answer.getBytes(UTF_8));
    exchange.close();
  }

  private static String token(KeyPair keys) {
    long now = Instant.now().getEpochSecond();
    var signed = encoded("{\"alg\": \"RS256\", \"typ\": \"JWT\", \"kid\": \"1\"}")
        + "."
        + encoded("{\"iss\": \"tests\", \"aud\": \"kafka\", \"scope\": \"all\", \"sub\": \""
            + CLIENT
            + "\", \"iat\": "
            + now
            + ", \"exp\": "
            + (now + LIFETIME_SECONDS)
            + "}");
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(keys.getPrivate());
      signature.update(signed.getBytes(UTF_8));
      return signed + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String json) {
    return BASE64.encodeToString(json.getBytes(UTF_8));
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
