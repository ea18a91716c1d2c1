package dev.readout.web;

import dev.readout.ask.Mistake;
import dev.readout.find.TooManyHitsException;
import dev.readout.find.WordIndex;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.http.HttpException;

/**
 * Fuseki's query endpoint with limits: the answer is whole in memory before its first byte leaves,
 * so that too long ends in 503 and too much in 413, and no other server is ever called.
 */
final class QueryEndpoint extends SPARQL_QueryDataset {
  private static final String[] NONE = {};
  private static final String NO_SERVICE = "SERVICE is switched off: this server calls no other.";

  private static final List<String> TABLES =
      List.of(
          "application/sparql-results+json",
          "application/sparql-results+xml",
          "application/json",
          "application/xml",
          "text/csv",
          "text/tab-separated-values",
          "text/plain");

  private static final List<String> GRAPHS =
      List.of(
          "text/turtle",
          "application/ld+json",
          "application/n-triples",
          "application/rdf+xml",
          "application/n-quads",
          "application/trig",
          "application/rdf+json",
          "application/xml",
          "application/json",
          "text/plain");

  private final Limits limits;
  private final Semaphore places;

  QueryEndpoint(Limits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.atOnce(), true);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    try {
      super.execute(text, action);
    } catch (ActionErrorException e) {
      if (e.getRC() == 400) {
        Mistake.in(text).ifPresent(QueryEndpoint::refuse);
      }
      throw e;
    } catch (QueryCancelledException e) {
      throw e;
    } catch (QueryException e) {
      refuse(Mistake.of(e, text));
    }
  }

  private static void refuse(Mistake mistake) {
    ServletOps.errorBadRequest("The query is wrong: " + mistake);
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    if (callsAnother(query)) {
      ServletOps.error(403, NO_SERVICE);
    }
    if (query.isJsonType() || query.isConstructQuad()) {
      ServletOps.errorBadRequest("Ask with SELECT, ASK, DESCRIBE or CONSTRUCT of triples.");
    }
    boolean table = query.isSelectType() || query.isAskType();
    List<String> offers = table ? TABLES : GRAPHS;
    boolean named =
        action.getRequestParameter("output") != null
            || action.getRequestParameter("format") != null;
    if (!named && Accept.choose(action.getRequest(), offers).isEmpty()) {
      ServletOps.error(
          406, "The answer to this query comes as one of " + String.join(", ", offers) + ".");
    }
  }

  /** Looks everywhere: in subqueries, and in the EXISTS of a filter. */
  private static boolean callsAnother(Query query) {
    boolean[] found = {false};
    Walker.walk(
        Algebra.compile(query),
        new OpVisitorBase() {
          @Override
          public void visit(OpService service) {
            found[0] = true;
          }
        },
        new ExprVisitorBase());
    return found[0];
  }

  @Override
  public void validate(HttpAction action) {
    refusingUnread(() -> super.validate(action));
    HttpServletRequest request = action.getRequest();
    if (request.getParameter("update") != null) {
      ServletOps.errorBadRequest("This endpoint is read-only: it takes no update.");
    }
    for (String graphs : List.of("default-graph-uri", "named-graph-uri")) {
      for (String graph : Objects.requireNonNullElse(request.getParameterValues(graphs), NONE)) {
        if (!isAbsolute(graph)) {
          ServletOps.errorBadRequest(graphs + ": \"" + graph + "\" is not an absolute IRI.");
        }
      }
    }
  }

  private static boolean isAbsolute(String iri) {
    try {
      return IRIx.create(iri).isReference();
    } catch (IRIException e) {
      return false;
    }
  }

  @Override
  protected void executeBody(HttpAction action) {
    refusingUnread(() -> super.executeBody(action));
  }

  /** A body that is broken, or did not tell its length, is found out only while it is read. */
  private void refusingUnread(Runnable reading) {
    try {
      reading.run();
    } catch (RuntimeException e) {
      List<Integer> why = unread(e);
      if (why.contains(413)) {
        ServletOps.error(413, "The query is longer than " + limits.body() + " bytes.");
      } else if (!why.isEmpty()) {
        ServletOps.errorBadRequest("The form cannot be read: it is broken, or not UTF-8.");
      }
      throw e;
    }
  }

  private static List<Integer> unread(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(HttpException.class::isInstance)
        .map(each -> ((HttpException) each).getCode())
        .toList();
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    Context context = action.getContext().copy().set(ARQ.httpServiceAllowed, false);
    WordIndex.limit(context, limits.rows());
    return QueryExec.dataset(dataset)
        .query(query)
        .context(context)
        .timeout(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec asked, Query query, String forLog) {
    takePlace();
    try {
      return answer(asked, query);
    } catch (QueryDeniedException e) {
      ServletOps.error(403, NO_SERVICE);
      throw e;
    } catch (TooManyHitsException e) {
      ServletOps.error(413, e.getMessage());
      throw e;
    } catch (QueryParseException e) {
      // Fuseki would answer itself, with the whole query, and without the place.
      throw new QueryExecException(e.getMessage(), e);
    } finally {
      places.release();
    }
  }

  /** Many answers at once would each take long, and all the memory. */
  private void takePlace() {
    try {
      if (!places.tryAcquire(limits.timeout().toMillis(), TimeUnit.MILLISECONDS)) {
        ServletOps.error(503, "Too many ask at once; ask again later.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while a query waited", e);
    }
  }

  private QueryExecResult answer(QueryExec asked, Query query) {
    if (query.isSelectType()) {
      return new QueryExecResult(rows(asked.select()));
    }
    if (query.isAskType()) {
      return new QueryExecResult(asked.ask());
    }
    Iterator<Triple> triples =
        query.isConstructType() ? asked.constructTriples() : asked.describeTriples();
    return new QueryExecResult(graph(triples, query));
  }

  private RowSet rows(RowSet answer) {
    Measure measure = new Measure();
    List<Binding> rows = new ArrayList<>();
    while (answer.hasNext()) {
      Binding row = answer.next();
      measure.row();
      row.forEach((variable, node) -> measure.node(node));
      rows.add(row);
    }
    return RowSetStream.create(answer.getResultVars(), rows.iterator());
  }

  private Graph graph(Iterator<Triple> triples, Query query) {
    Measure measure = new Measure();
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    triples.forEachRemaining(
        triple -> {
          measure.row();
          measure.node(triple.getSubject());
          measure.node(triple.getObject());
          graph.add(triple);
        });
    return graph;
  }

  /** Counts one answer and stops it when it is too much. */
  private final class Measure {
    private int rows;
    private long characters;

    void row() {
      if (++rows > limits.rows()) {
        tooMuch("more than " + limits.rows() + " rows");
      }
    }

    void node(Node node) {
      characters += length(node);
      if (characters > limits.characters()) {
        tooMuch("more than " + limits.characters() + " characters");
      }
    }

    private int length(Node node) {
      return node.isLiteral() ? node.getLiteralLexicalForm().length() : node.toString().length();
    }

    private void tooMuch(String what) {
      ServletOps.error(413, "The answer has " + what + "; ask for less, with LIMIT and OFFSET.");
    }
  }
}
