package dev.readout.bench;

import dev.readout.store.Edition;
import dev.readout.vocab.Base;
import dev.readout.vocab.News;
import dev.readout.web.Server;
import dev.readout.web.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;

/**
 * The same SPARQL requests over the same data to our server and to Fuseki as it comes, in turn, by
 * one client at this machine's loopback address.
 */
public final class ServerRace {
  private static final int THINGS = 40;
  private static final double MILLION = 1e6;

  private final HttpClient client = HttpClient.newHttpClient();

  /** Milliseconds of each request, in order of length. */
  record Times(List<Double> sorted) {
    double at(double share) {
      return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share)));
    }
  }

  /**
   * @param requests to each server, bounded by whoever asks; a fifth as many come before unmeasured
   */
  public List<String> lines(Edition edition, Base base, int requests) {
    List<String> queries = queries(edition.data());
    FusekiServer plain =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.create())
            .add("/sparql", edition.data())
            .build()
            .start();
    try (Server ours = Server.start(edition, Settings.usual(base, 0))) {
      String theirs = "http://localhost:" + plain.getPort() + "/sparql";
      run(queries, requests / 5, ours.url() + "sparql", theirs);
      return told(run(queries, requests, ours.url() + "sparql", theirs), requests);
    } finally {
      plain.stop();
    }
  }

  private static List<String> told(List<Times> both, int requests) {
    List<String> lines = new ArrayList<>();
    lines.add("%d requests to each server, in turn".formatted(requests));
    for (double share : new double[] {0.5, 0.99}) {
      double ours = both.get(0).at(share);
      double theirs = both.get(1).at(share);
      lines.add(
          String.format(
              Locale.ROOT,
              "p%.0f: %.2f ms, plain Fuseki %.2f ms: %.2f times as long",
              share * 100,
              ours,
              theirs,
              ours / theirs));
    }
    return lines;
  }

  /** Ours and theirs; who is asked first changes each time. */
  private List<Times> run(List<String> queries, int requests, String ours, String theirs) {
    List<Double> first = new ArrayList<>();
    List<Double> second = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      String query = queries.get(i % queries.size());
      if (i % 2 == 0) {
        first.add(ask(ours, query));
        second.add(ask(theirs, query));
      } else {
        second.add(ask(theirs, query));
        first.add(ask(ours, query));
      }
    }
    return List.of(
        new Times(first.stream().sorted().toList()), new Times(second.stream().sorted().toList()));
  }

  private double ask(String endpoint, String query) {
    String address = endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Accept", "application/sparql-results+json,text/turtle;q=0.9")
            .build();
    long begun = System.nanoTime();
    try {
      int status = client.send(request, BodyHandlers.ofByteArray()).statusCode();
      if (status != 200) {
        throw new IllegalStateException(endpoint + " answered " + status + " to " + query);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    }
    return (System.nanoTime() - begun) / MILLION;
  }

  /** Short and long ones, about things that are there. */
  private static List<String> queries(DatasetGraph data) {
    List<String> queries = new ArrayList<>();
    for (String event : some(data, News.Event)) {
      queries.add("SELECT ?p ?o { <%s> ?p ?o }".formatted(event));
      queries.add("DESCRIBE <%s>".formatted(event));
    }
    for (String entity : some(data, News.Entity)) {
      queries.add(
          """
          PREFIX news: <%s>
          SELECT ?event ?day { ?event news:participant <%s> OPTIONAL { ?event news:latest ?day } }
          ORDER BY ?day LIMIT 100"""
              .formatted(News.NS, entity));
    }
    queries.add(
        "PREFIX news: <%s> SELECT ?e ?o { ?e a news:Event ; ?p ?o } LIMIT 1000".formatted(News.NS));
    if (queries.size() == 1) {
      throw new IllegalStateException("there are no events in the store to ask for");
    }
    return queries;
  }

  private static List<String> some(DatasetGraph data, Node type) {
    return Txn.calculateRead(
        data,
        () ->
            data
                .getDefaultGraph()
                .find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .mapWith(Node::getURI)
                .toList()
                .stream()
                .sorted()
                .limit(THINGS)
                .toList());
  }
}
