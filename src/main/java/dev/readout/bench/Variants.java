package dev.readout.bench;

import dev.readout.vocab.Base;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.system.progress.MonitorOutputs;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A temporary store that holds all of another many times over, each time under other addresses and
 * in other words: a large graph with the shape of a real one. Gone when it is closed.
 */
public final class Variants implements AutoCloseable {
  private static final int SHORTEST_TEXT = 20;

  private final Path folder;
  private final DatasetGraph data;

  private Variants(Path folder) {
    this.folder = folder;
    this.data = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
  }

  public static Variants of(DatasetGraph data, Base base, int times) {
    List<Quad> quads = new ArrayList<>();
    Txn.executeRead(data, () -> data.find().forEachRemaining(quads::add));
    try {
      Variants variants = new Variants(Files.createTempDirectory("readout-bench"));
      variants.load(quads, base, times);
      return variants;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public DatasetGraph data() {
    return data;
  }

  private void load(List<Quad> quads, Base base, int times) {
    DataLoader loader = LoaderFactory.parallelLoader(data, MonitorOutputs.nullOutput());
    loader.startBulk();
    StreamRDF to = loader.stream();
    for (int n = 1; n <= times; n++) {
      for (Quad quad : quads) {
        Quad variant = variant(quad, base, "-v" + n);
        if (quad.isDefaultGraph()) {
          to.triple(variant.asTriple());
        } else {
          to.quad(variant);
        }
      }
    }
    loader.finishBulk();
  }

  private static Quad variant(Quad quad, Base base, String mark) {
    return Quad.create(
        quad.isDefaultGraph() ? Quad.defaultGraphIRI : variant(quad.getGraph(), base, mark),
        variant(quad.getSubject(), base, mark),
        quad.getPredicate(),
        variant(quad.getObject(), base, mark));
  }

  private static Node variant(Node node, Base base, String mark) {
    if (base.holds(node)) {
      String iri = node.getURI();
      int hash = iri.indexOf('#');
      return NodeFactory.createURI(
          hash < 0 ? iri + mark : iri.substring(0, hash) + mark + iri.substring(hash));
    }
    boolean text = node.isLiteral() && node.getLiteralLexicalForm().length() >= SHORTEST_TEXT;
    return text
        ? NodeFactory.createLiteral(
            node.getLiteralLexicalForm() + mark,
            node.getLiteralLanguage(),
            node.getLiteralDatatype())
        : node;
  }

  @Override
  public void close() {
    TDBInternal.expel(data);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
