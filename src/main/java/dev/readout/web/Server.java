package dev.readout.web;

import dev.readout.ask.Answers;
import dev.readout.page.QueryPage;
import dev.readout.page.View;
import dev.readout.store.Edition;
import jakarta.servlet.http.HttpServlet;
import java.net.BindException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sys.JenaSystem;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;

/** A running server on this machine's loopback address; stops on {@link #close} or SIGTERM. */
public final class Server implements AutoCloseable {
  /** Fuseki's own default is 5 MB for each answer. */
  private static final int OUTPUT_BUFFER = 32 * 1024;

  /** In bytes; a smaller answer fits into one packet anyway. */
  private static final int WORTH_ZIPPING = 1400;

  /** Bytes a second that a client reads at least of a long answer, or it is left. */
  private static final long SLOWEST_READER = 256;

  /** Bytes a second of a question; few, since one of a line may come after a pause. */
  private static final long SLOWEST_WRITER = 8;

  /** How long answers under way may still take when the server stops, in milliseconds. */
  private static final long LAST_ANSWERS = 10_000;

  private final FusekiServer fuseki;

  private Server(FusekiServer fuseki) {
    this.fuseki = fuseki;
  }

  /**
   * Starts to serve a store as it stands; whoever opened it closes it, after the server.
   *
   * @throws PortTakenException when another program listens on the port
   */
  public static Server start(Edition edition, Settings settings) {
    JenaSystem.init();
    DatasetGraph readOnly = new DatasetGraphReadOnly(edition.data());
    Freshness freshness = Freshness.of(edition.version());
    Reading reading = new Reading(readOnly, edition.words(), new View(settings.base()));
    Answers answers = new Answers(readOnly, settings.timeout(), settings.limits().rows());
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .loopback(true)
            .fusekiModules(FusekiModules.create(new FMod_Prometheus()))
            .enablePing(true)
            .enableCors(false)
            .addFilter("/*", new HeaderFilter())
            .addFilter("/sparql", new ProtocolFilter(settings.base()))
            .add("/sparql", sparql(readOnly, settings))
            .addServlet("/data", new GraphServlet(readOnly, freshness, settings.limits()))
            .addServlet("/assets/*", new AssetServlet())
            .addServlet("/api/*", new ApiServlet(answers))
            .addServlet(OpenApi.PATH, new OpenApiServlet())
            .addServlet(
                ChartServlet.PATH + "/*", new ChartServlet(readOnly, edition.words(), settings))
            .addServlet(QueryPage.PATH + "/*", new QueryServlet(reading, answers))
            .addServlet("/*", new ResourceServlet(readOnly, settings));
    HttpServlet things = new ThingServlet(reading, edition, settings);
    Address.patterns(settings.base()).forEach(each -> builder.addServlet(each, things));
    HttpServlet browsing = new BrowseServlet(reading);
    BrowseServlet.PATHS.forEach(path -> builder.addServlet(path, browsing));
    HttpServlet discovery = new DiscoveryServlet(readOnly, settings.base(), freshness);
    DiscoveryServlet.PATHS.forEach(path -> builder.addServlet(path, discovery));
    HttpServlet words = new WordsServlet();
    WordsServlet.paths().forEach(path -> builder.addServlet(path, words));
    FusekiServer fuseki = builder.build();
    harden(fuseki.getJettyServer(), settings);
    return new Server(started(fuseki, settings.port()));
  }

  private static FusekiServer started(FusekiServer fuseki, int port) {
    try {
      return fuseki.start();
    } catch (FusekiException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof BindException) {
          throw new PortTakenException(port, e);
        }
      }
      throw e;
    }
  }

  private static DataService sparql(DatasetGraph dataset, Settings settings) {
    Endpoint query =
        Endpoint.create()
            .operation(Operation.Query)
            .processor(new QueryEndpoint(settings.limits()))
            .build();
    return DataService.newBuilder(dataset).addEndpoint(query).build();
  }

  private static void harden(org.eclipse.jetty.server.Server jetty, Settings settings) {
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof AbstractConnector each) {
        each.setIdleTimeout(settings.limits().patience().toMillis());
      }
      for (ConnectionFactory factory : connector.getConnectionFactories()) {
        if (factory instanceof HttpConnectionFactory http) {
          http.getHttpConfiguration().setOutputBufferSize(OUTPUT_BUFFER);
          http.getHttpConfiguration().setSendServerVersion(false);
          http.getHttpConfiguration().setMinRequestDataRate(SLOWEST_WRITER);
          http.getHttpConfiguration().setMinResponseDataRate(SLOWEST_READER);
        }
      }
    }
    jetty.setErrorHandler(new ErrorLine(settings.limits()));
    SizeLimitHandler limited = new SizeLimitHandler(settings.limits().body(), -1);
    limited.setHandler(zipping(jetty.getHandler()));
    jetty.setHandler(new GracefulHandler(limited));
    jetty.setStopTimeout(LAST_ANSWERS);
    jetty.setStopAtShutdown(true);
  }

  /** Answers for those who take them zipped; a zipped question is not opened. */
  private static Handler zipping(Handler handler) {
    GzipCompression gzip = new GzipCompression();
    gzip.setMinCompressSize(WORTH_ZIPPING);
    CompressionHandler zipping = new CompressionHandler(handler);
    zipping.putCompression(gzip);
    zipping.putConfiguration(
        "/*", CompressionConfig.builder().defaults().decompressExcludePath("/*").build());
    return zipping;
  }

  /** Where people find it: "http://localhost:3030/". */
  public String url() {
    return "http://localhost:" + fuseki.getPort() + "/";
  }

  /** Returns when the server has stopped. */
  public void join() {
    fuseki.join();
  }

  @Override
  public void close() {
    fuseki.stop();
  }
}
