package dev.readout.export;

import dev.readout.ask.QuestionException;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Some of what a store holds, kept in a temporary one, so that it is as large as it likes. A
 * CONSTRUCT says which statements; a SELECT says which things: each with its statements, the
 * reports of it with their sentences and articles, and whatever these name, and of an article its
 * account.
 */
public final class Part implements AutoCloseable {
  private final Contents whole;
  private final Path folder;
  private final DatasetGraph data;

  private Part(Contents whole) throws IOException {
    this.whole = whole;
    this.folder = Files.createTempDirectory("readout-part-");
    this.data = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
  }

  /** True when a query can say what belongs to a part. */
  public static boolean canBeSaidBy(Query query) {
    return query.isSelectType() || query.isConstructType();
  }

  /**
   * Takes the part out of the whole, whose transaction is open.
   *
   * @throws QuestionException when it has blank nodes, which no address leads to, or asks others
   */
  public static Part of(Contents whole, Query query) throws IOException {
    Part part = new Part(whole);
    try {
      Txn.executeWrite(part.data, () -> part.take(query));
      part.data.begin(TxnType.READ);
      return part;
    } catch (RuntimeException e) {
      part.close();
      throw e;
    }
  }

  /** To be read until the part is closed, by the thread that took it. */
  public Contents contents() {
    return new Contents(data, whole.base());
  }

  private void take(Query query) {
    try (QueryExec asked =
        QueryExec.dataset(whole.data()).query(query).set(ARQ.httpServiceAllowed, false).build()) {
      if (query.isConstructType()) {
        asked.constructQuads().forEachRemaining(this::add);
      } else {
        things(asked.select());
      }
    } catch (QueryDeniedException e) {
      throw new QuestionException("SERVICE is switched off: no other server is asked");
    }
  }

  private void things(RowSet rows) {
    while (rows.hasNext()) {
      rows.next().forEach((variable, node) -> thing(node));
    }
  }

  private void thing(Node node) {
    if (!node.isURI() || !whole.base().holds(node)) {
      return;
    }
    Thing thing = whole.thing(node);
    told(thing);
    thing.from(News.reports).forEach(this::report);
    if (thing.is(News.Report)) {
      report(thing);
      thing.all(News.reports).forEach(this::told);
    }
    if (thing.is(News.Article)) {
      article(thing);
    }
  }

  private void report(Thing report) {
    told(report);
    report.all(News.sentence).forEach(this::told);
  }

  private void article(Thing article) {
    article.from(News.inArticle).forEach(this::told);
    Node name = whole.accountName(article.node());
    whole.account(name).find().forEachRemaining(each -> add(Quad.create(name, each)));
  }

  /** With what it names. */
  private void told(Thing thing) {
    for (Triple each : own(thing)) {
      Node object = each.getObject();
      if (object.isURI() && whole.base().holds(object)) {
        own(whole.thing(object));
      }
    }
  }

  private List<Triple> own(Thing thing) {
    Graph graph = whole.knowledge();
    List<Triple> statements = graph.find(thing.node(), Node.ANY, Node.ANY).toList();
    statements.forEach(each -> add(Quad.create(Quad.defaultGraphIRI, each)));
    return statements;
  }

  private void add(Quad quad) {
    if (quad.getSubject().isBlank() || quad.getObject().isBlank()) {
      throw new QuestionException(
          "the query makes blank nodes; give what it makes addresses, so that it can be found again");
    }
    data.add(quad);
  }

  @Override
  public void close() throws IOException {
    if (data.isInTransaction()) {
      data.end();
    }
    TDBInternal.expel(data);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
