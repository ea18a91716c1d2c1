package dev.readout.find;

import dev.readout.vocab.Nif;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * The words of a graph's names and sentences. One at a time may change it, in the two steps of a
 * commit; anybody may search it meanwhile and finds what was committed.
 */
public final class WordIndex implements AutoCloseable {
  // What is indexed and how; an index of another format is made anew.
  private static final String FORMAT = "1";
  private static final String FORMAT_KEY = "format";
  private static final String VERSION_KEY = "version";

  private final Directory directory;
  private final Documents documents;

  private WordIndex(Directory directory) {
    this.directory = directory;
    this.documents = new Documents(directory);
  }

  /** Opens the index in a folder, or makes an empty one. */
  public static WordIndex open(Path folder) {
    try {
      return new WordIndex(FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The index of a graph as it is now, kept in memory. */
  public static WordIndex inMemory(Graph graph) {
    WordIndex index = new WordIndex(new ByteBuffersDirectory());
    index.rebuild(graph);
    index.prepare("");
    index.commit();
    return index;
  }

  /**
   * Lets {@code text:query} in queries to a dataset ask an index.
   *
   * @param index called when first asked, and again for each question
   */
  public static void serve(DatasetGraph data, Supplier<WordIndex> index) {
    TextIndex late = LateIndex.of(() -> index.get().documents);
    data.getContext().set(TextQuery.textIndex, late);
  }

  /**
   * Keeps {@code text:query} to so many hits in the queries of a context, where it is served.
   *
   * @param most one with more ends in a {@link TooManyHitsException}
   */
  public static void limit(Context context, int most) {
    if (context.isDefined(TextQuery.textIndex)) {
      TextIndex all = context.get(TextQuery.textIndex);
      context.set(TextQuery.textIndex, LateIndex.of(() -> all, most));
    }
  }

  public Search search() {
    return new Search(directory);
  }

  /** The version that was told when it was last committed; empty when it has to be made anew. */
  public Optional<String> version() {
    try {
      Map<String, String> told = SegmentInfos.readLatestCommit(directory).getUserData();
      return FORMAT.equals(told.get(FORMAT_KEY))
          ? Optional.ofNullable(told.get(VERSION_KEY))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True when a triple with this predicate and object may change what the index holds. */
  public static boolean concerns(Triple triple) {
    return Field.of(triple.getPredicate()).isPresent() || saysSentence(triple);
  }

  private static boolean saysSentence(Triple triple) {
    return triple.getObject().equals(Nif.Sentence) && triple.getPredicate().equals(RDF.Nodes.type);
  }

  /** Holds nothing of a subject any more. */
  public void forget(Node subject) {
    try {
      writer().deleteDocuments(new Term(Documents.IRI, subject.getURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Holds the words of a subject of which it holds none.
   *
   * @param subject all that the graph says of it
   */
  public void add(List<Triple> subject) {
    boolean sentence = subject.stream().anyMatch(WordIndex::saysSentence);
    for (Triple triple : subject) {
      Field.of(triple.getPredicate())
          .filter(field -> field != Field.SENTENCE || sentence)
          .ifPresent(field -> add(field, triple));
    }
  }

  /** Forgets all and reads the whole graph. */
  public void rebuild(Graph graph) {
    try {
      writer().deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Field field : Field.values()) {
      graph
          .find(Node.ANY, field.property(), Node.ANY)
          .filterKeep(triple -> field != Field.SENTENCE || isSentence(graph, triple.getSubject()))
          .forEach(triple -> add(field, triple));
    }
  }

  private static boolean isSentence(Graph graph, Node subject) {
    return graph.contains(subject, RDF.Nodes.type, Nif.Sentence);
  }

  private void add(Field field, Triple triple) {
    Node words = triple.getObject();
    Entity entity =
        new Entity(
            triple.getSubject().getURI(),
            Quad.defaultGraphNodeGenerated.getURI(),
            words.getLiteralLanguage(),
            words.getLiteralDatatype());
    entity.put(field.word(), words.getLiteralLexicalForm());
    documents.addEntity(entity);
  }

  /** The first step: all is written, but still nobody finds it. */
  public void prepare(String version) {
    try {
      TieredMergePolicy noneLeft = new TieredMergePolicy().setForceMergeDeletesPctAllowed(0);
      writer().getConfig().setMergePolicy(noneLeft);
      writer().forceMergeDeletes();
      writer().setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, VERSION_KEY, version).entrySet());
      documents.prepareCommit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The second step, which hardly fails. */
  public void commit() {
    documents.commit();
  }

  /** Forgets what was not committed. */
  public void rollback() {
    documents.rollback();
  }

  @Override
  public void close() {
    try (directory) {
      documents.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IndexWriter writer() {
    return documents.getIndexWriter();
  }
}
