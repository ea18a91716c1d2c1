package dev.readout.ask;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.util.FmtUtils;

/** Holds the store against {@code ontology/shapes.ttl} and says what does not keep to it. */
public final class Validation {
  private final Prologue prefixes;
  private final Shapes ofKnowledge;
  private final Shapes ofAccounts;

  public Validation() {
    Graph shapes = read("shapes.ttl");
    this.prefixes = new Prologue(shapes.getPrefixMapping());
    this.ofKnowledge = Shapes.parse(shapes);
    this.ofAccounts = Shapes.parse(read("shapes.ttl", "shapes-account.ttl"));
  }

  /**
   * Every violation, in the knowledge graph and then in each account; the same order every time.
   *
   * @param store read only; the caller holds the transaction
   */
  public List<Violation> validate(DatasetGraph store) {
    List<Violation> found = new ArrayList<>(knowledge(store.getDefaultGraph()));
    List<Node> accounts = new ArrayList<>();
    store.listGraphNodes().forEachRemaining(accounts::add);
    accounts.sort(Comparator.comparing(Node::toString));
    accounts.forEach(name -> found.addAll(account(name, store.getGraph(name))));
    return List.copyOf(found);
  }

  /** The violations in the knowledge graph. */
  public List<Violation> knowledge(Graph knowledge) {
    return violations(ofKnowledge, knowledge, Optional.empty());
  }

  /** The violations in the graph of one article. */
  public List<Violation> account(Node name, Graph account) {
    return violations(ofAccounts, account, Optional.of(name.toString()));
  }

  private List<Violation> violations(Shapes shapes, Graph data, Optional<String> graph) {
    Collection<ReportEntry> entries = ShaclValidator.get().validate(shapes, data).getEntries();
    SentenceFinder sentences = new SentenceFinder(data);
    TreeSet<Violation> sorted = new TreeSet<>();
    for (ReportEntry each : entries) {
      sorted.add(
          new Violation(
              graph,
              each.focusNode().toString(),
              path(each),
              Optional.ofNullable(each.value()).map(this::text),
              each.message(),
              sentences.of(each.focusNode())));
    }
    return List.copyOf(sorted);
  }

  private String path(ReportEntry entry) {
    return entry.resultPath() == null ? "" : PathWriter.asString(entry.resultPath(), prefixes);
  }

  private String text(Node value) {
    return FmtUtils.stringForNode(value, prefixes.getPrefixMapping());
  }

  private static Graph read(String... names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String name : names) {
      try (InputStream file = Validation.class.getResourceAsStream("/ontology/" + name)) {
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read ontology/" + name, e);
      }
    }
    return graph;
  }
}
