package dev.readout.find;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;

/** Finds things by words; any number of threads may search at once. */
public final class Search implements AutoCloseable {
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(Documents.ORDER, SortField.Type.STRING));

  // A thing with many names is found once for each of them.
  private static final int HITS_FOR_A_THING = 4;

  private static final Map<Field, Float> WEIGHTS =
      Map.of(
          Field.LABEL,
          3f,
          Field.HEADLINE,
          3f,
          Field.OTHER_NAME,
          2f,
          Field.TITLE,
          2f,
          Field.SENTENCE,
          1f);

  private final SearcherManager searchers;

  Search(Directory directory) {
    try {
      this.searchers = new SearcherManager(DirectoryReader.open(directory), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The things that have all the words, in any order, in one of their names or sentences; the best
   * first, equal ones by IRI. A phrase in quotes must stand there as it is, {@code word*} stands
   * for all words that begin so, {@code -word} for what must not be there, and {@code |} for "or".
   *
   * @param limit the most things wanted
   */
  public List<Found> find(String words, Set<Field> in, int limit) {
    return search(parsed(words, in), limit);
  }

  /** The same while the last word is still being typed: what has a word that begins so. */
  public List<Found> starting(String typed, Set<Field> in, int limit) {
    String words = typed.strip();
    boolean within =
        !words.isEmpty() && Character.isLetterOrDigit(words.codePointBefore(words.length()));
    return find(within ? words + "*" : words, in, limit);
  }

  private static Query parsed(String words, Set<Field> in) {
    Map<String, Float> weights =
        in.stream()
            .sorted()
            .collect(Collectors.toMap(Field::word, WEIGHTS::get, (a, b) -> a, LinkedHashMap::new));
    SimpleQueryParser parser = new SimpleQueryParser(new WordAnalyzer(), weights);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
    return parser.parse(words);
  }

  private List<Found> search(Query query, int limit) {
    try {
      searchers.maybeRefresh();
      IndexSearcher searcher = searchers.acquire();
      try {
        return search(searcher, query, limit);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Looks further until there are enough different things or no more hits. */
  private static List<Found> search(IndexSearcher searcher, Query query, int limit)
      throws IOException {
    int hits = Math.max(1, limit);
    Map<Node, Found> found = new LinkedHashMap<>();
    TopDocs top;
    do {
      hits = Math.multiplyExact(hits, HITS_FOR_A_THING);
      top = searcher.search(query, hits, BEST_FIRST, true);
      for (ScoreDoc each : top.scoreDocs) {
        Found one = found(searcher.storedFields().document(each.doc), each.score);
        found.putIfAbsent(one.node(), one);
      }
    } while (found.size() < limit && top.scoreDocs.length == hits);
    return found.values().stream().limit(limit).toList();
  }

  private static Found found(Document document, float score) {
    Field field =
        document.getFields().stream()
            .map(each -> each.name())
            .flatMap(name -> Field.named(name).stream())
            .findFirst()
            .orElseThrow();
    Node node = NodeFactory.createURI(document.get(Documents.IRI));
    return new Found(node, field, document.get(field.word()), score);
  }

  @Override
  public void close() {
    try {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
