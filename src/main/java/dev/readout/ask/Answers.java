package dev.readout.ask;

import dev.readout.find.TooManyHitsException;
import dev.readout.find.WordIndex;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;

/** Asks one dataset, in a transaction that only reads, without leave to call other services. */
public final class Answers {
  /** No limit: whoever asks on their own machine may wait. */
  private static final Duration UNLIMITED = Duration.ofMillis(-1);

  private final DatasetGraph dataset;
  private final Duration timeout;
  private final int hits;

  public Answers(DatasetGraph dataset) {
    this(dataset, UNLIMITED, Integer.MAX_VALUE);
  }

  /**
   * @param timeout a question that takes longer ends in a {@code QueryCancelledException}
   * @param hits the most that one {@code text:query} may find
   */
  public Answers(DatasetGraph dataset, Duration timeout, int hits) {
    this.dataset = dataset;
    this.timeout = timeout;
    this.hits = hits;
  }

  /**
   * Asks a question whose answer is a table, for some of its rows.
   *
   * @throws QuestionException when the question or a value is wrong
   */
  public Table table(Question question, Map<String, String> values, Slice slice) {
    return Txn.calculateRead(
        dataset,
        () -> {
          Query query = query(question, values);
          try (QueryExec asked = exec(query)) {
            return table(query, asked, slice);
          } catch (QueryCancelledException e) {
            throw e;
          } catch (TooManyHitsException e) {
            throw new QuestionException(question.name() + ": " + e.getMessage(), e);
          } catch (QueryException e) {
            throw question.wrong(e);
          }
        });
  }

  private static Table table(Query query, QueryExec asked, Slice slice) {
    if (query.isAskType()) {
      Node answer = asked.ask() ? NodeConst.nodeTrue : NodeConst.nodeFalse;
      return new Table(List.of("answer"), List.of(List.of(Optional.of(answer))), false);
    }
    if (!query.isSelectType()) {
      throw new QuestionException("only SELECT and ASK answer as a table");
    }
    return Table.of(asked.select(), slice);
  }

  /**
   * Asks and writes what comes out, in UTF-8.
   *
   * @param values by parameter; those left out keep their default
   * @throws QuestionException when the question or a value is wrong; nothing is written then
   */
  public void write(
      Question question, Map<String, String> values, AnswerFormat format, OutputStream out) {
    Txn.executeRead(dataset, () -> write(question, query(question, values), format, out));
  }

  private Query query(Question question, Map<String, String> values) {
    return new Asked(question).with(values, new Names(dataset.getDefaultGraph()));
  }

  private void write(Question question, Query query, AnswerFormat format, OutputStream out) {
    try (QueryExec asked = exec(query)) {
      if (query.isSelectType()) {
        rows(asked.select(), query, format, out);
      } else if (query.isAskType()) {
        yesOrNo(asked.ask(), format, out);
      } else if (query.isConstructType()) {
        RDFDataMgr.write(out, asked.construct(), graphFormat(question, format));
      } else if (query.isDescribeType()) {
        RDFDataMgr.write(out, asked.describe(), graphFormat(question, format));
      } else {
        throw new QuestionException(question.name() + ": ask with SELECT, ASK or CONSTRUCT");
      }
    } catch (QueryException e) {
      throw question.wrong(e);
    }
  }

  private QueryExec exec(Query query) {
    Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
    WordIndex.limit(context, hits);
    return QueryExec.dataset(dataset)
        .query(query)
        .context(context.set(ARQ.httpServiceAllowed, false))
        .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
        .build();
  }

  private static void rows(RowSet rows, Query query, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TEXT) {
      new TextTable(query.getPrefixMapping()).write(rows, out);
    } else {
      format.writer().write(out, rows, ARQ.getContext());
    }
  }

  private static void yesOrNo(boolean answer, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TEXT) {
      TextTable.line(answer ? "yes" : "no", out);
    } else {
      format.writer().write(out, answer, ARQ.getContext());
    }
  }

  private static RDFFormat graphFormat(Question question, AnswerFormat format) {
    return switch (format) {
      case TEXT -> RDFFormat.TURTLE_PRETTY;
      case JSON -> RDFFormat.JSONLD;
      case XML -> RDFFormat.RDFXML;
      case CSV, TSV ->
          throw new QuestionException(
              question.name() + ": its answer is a graph; ask for text, json or xml");
    };
  }
}
