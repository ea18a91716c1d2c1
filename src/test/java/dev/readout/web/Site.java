package dev.readout.web;

import dev.readout.Fixture;
import dev.readout.store.Edition;
import dev.readout.vocab.Base;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The fixture on a free port, and a client that follows no redirect. */
final class Site implements AutoCloseable {
  private final HttpClient client = HttpClient.newHttpClient();
  private final Server server;

  private Site(Settings settings) {
    this.server = Server.start(Edition.of(Fixture.dataset()), settings);
  }

  Site(Edition edition) {
    this(edition, new Base(Fixture.BASE));
  }

  Site(Edition edition, Base base) {
    this.server = Server.start(edition, Settings.usual(base, 0));
  }

  static Site usual() {
    return new Site(Settings.usual(new Base(Fixture.BASE), 0));
  }

  /** Small enough that each limit is soon met. */
  static Site strict() {
    return limited(
        Limits.usual()
            .withTimeout(Duration.ofMillis(300))
            .withRows(50)
            .withCharacters(20_000)
            .withBody(10_000));
  }

  static Site limited(Limits limits) {
    return new Site(new Settings(new Base(Fixture.BASE), 0, limits));
  }

  int port() {
    return URI.create(server.url()).getPort();
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET().build());
  }

  HttpResponse<String> post(String path, String body, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> method(String method, String path, String... headers) {
    return send(request(path, headers).method(method, BodyPublishers.noBody()).build());
  }

  HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
