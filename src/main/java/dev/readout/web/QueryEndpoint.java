package dev.readout.web;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
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
import org.eclipse.jetty.http.HttpException;

/**
 * Fuseki's query endpoint with limits: the answer is whole in memory before its first byte leaves,
 * so that too long ends in 503 and too much in 413, and no other server is ever called.
 */
final class QueryEndpoint extends SPARQL_QueryDataset {
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

  private final Settings settings;

  QueryEndpoint(Settings settings) {
    this.settings = settings;
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
      ServletOps.error(406, "The answer to this query comes as one of " + offers + ".");
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
    refusingLargeBodies(() -> super.validate(action));
  }

  @Override
  protected void executeBody(HttpAction action) {
    refusingLargeBodies(() -> super.executeBody(action));
  }

  /** A body that did not tell its length is found too large only while it is read. */
  private void refusingLargeBodies(Runnable reading) {
    try {
      reading.run();
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof HttpException tooLarge && tooLarge.getCode() == 413) {
          ServletOps.error(413, "The query is longer than " + settings.maxBody() + " bytes.");
        }
      }
      throw e;
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    return QueryExec.dataset(dataset)
        .query(query)
        .context(action.getContext().copy().set(ARQ.httpServiceAllowed, false))
        .timeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec asked, Query query, String forLog) {
    try {
      return answer(asked, query);
    } catch (QueryDeniedException e) {
      ServletOps.error(403, NO_SERVICE);
      throw e;
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
      if (++rows > settings.maxRows()) {
        tooMuch("more than " + settings.maxRows() + " rows");
      }
    }

    void node(Node node) {
      characters += length(node);
      if (characters > settings.maxCharacters()) {
        tooMuch("more than " + settings.maxCharacters() + " characters");
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
