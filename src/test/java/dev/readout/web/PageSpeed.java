package dev.readout.web;

import dev.readout.store.Store;
import dev.readout.vocab.News;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * Measures pages of entities against a DESCRIBE of the same entities, at the same server in the
 * same run: {@code PageSpeed STORE}. Not a test: what it says depends on the machine.
 */
final class PageSpeed {
  private static final int CLIENTS = 32;
  private static final int ENTITIES = 2_000;
  private static final int ROUNDS = 3;

  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;

  private PageSpeed(String url) {
    this.url = url;
  }

  public static void main(String[] args) throws Exception {
    try (Store store = Store.open(Path.of(args[0]));
        Server server = Server.start(store.edition(), Settings.usual(store.base(), 0))) {
      List<String> entities = Txn.calculateRead(store.data(), () -> entities(store));
      PageSpeed speed = new PageSpeed(server.url());
      long start = System.nanoTime();
      speed.took("");
      System.out.printf("first page %.1f s%n", (System.nanoTime() - start) / 1e9);
      String base = store.base().iri();
      for (int round = 1; round <= ROUNDS; round++) {
        double describe = speed.measure("DESCRIBE", entities, PageSpeed::describe);
        double page =
            speed.measure("page", entities, iri -> iri.substring(base.length()) + ".html");
        System.out.printf(
            "round %d: p99 of a page is %.1f of a DESCRIBE's%n", round, page / describe);
      }
    }
  }

  private static List<String> entities(Store store) {
    return store
        .data()
        .getDefaultGraph()
        .find(Node.ANY, RDF.Nodes.type, News.Entity)
        .mapWith(Triple::getSubject)
        .mapWith(Node::getURI)
        .toList()
        .stream()
        .sorted()
        .limit(ENTITIES)
        .toList();
  }

  private static String describe(String iri) {
    return "sparql?query=" + URLEncoder.encode("DESCRIBE <" + iri + ">", StandardCharsets.UTF_8);
  }

  private double measure(String what, List<String> entities, Function<String, String> path)
      throws Exception {
    List<Callable<Double>> calls = new ArrayList<>();
    entities.forEach(each -> calls.add(() -> took(path.apply(each))));
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Double> times = new ArrayList<>();
      for (Future<Double> each : clients.invokeAll(calls)) {
        times.add(each.get());
      }
      double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      double p99 = sorted[(int) (sorted.length * 0.99)];
      System.out.printf(
          "%s: %d calls, p50 %.1f ms, p99 %.1f ms%n",
          what,
          sorted.length,
          Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElse(0),
          p99);
      return p99;
    } finally {
      clients.shutdown();
    }
  }

  private double took(String path) throws Exception {
    long start = System.nanoTime();
    int status =
        client
            .send(
                HttpRequest.newBuilder(URI.create(url + path)).build(), BodyHandlers.ofByteArray())
            .statusCode();
    if (status != 200) {
      throw new IllegalStateException(path + ": " + status);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
