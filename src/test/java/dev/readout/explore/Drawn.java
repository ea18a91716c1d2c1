package dev.readout.explore;

import dev.readout.Fixture;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The fixture and its charts in words, for the tests of this package. */
final class Drawn {
  static final Graph GRAPH = Fixture.dataset().getDefaultGraph();
  static final Node ANNA = thing("person/anna-brandt");
  static final Node JAN = thing("person/jan-kowal");
  static final Node IRON_DAWN = thing("group/iron-dawn");
  static final Node WARSAW = thing("place/warsaw");

  private Drawn() {}

  static Node thing(String path) {
    return NodeFactory.createURI(Fixture.BASE + path);
  }

  static String path(Node node) {
    return node.toString().substring(Fixture.BASE.length());
  }

  static Tie tie(String text) {
    return Tie.parse(text).orElseThrow();
  }

  static Filter certain(String... terms) {
    return new Filter(Optional.empty(), Optional.empty(), Set.of(terms), Set.of());
  }

  /** "person/jan-kowal Accusation.to group/iron-dawn 1". */
  static List<String> links(Chart chart) {
    return chart.links().stream()
        .map(
            each ->
                path(each.from()) + " " + each.tie() + " " + path(each.to()) + " " + each.facts())
        .toList();
  }

  static List<String> nodes(Chart chart) {
    return chart.nodes().stream().map(Drawn::path).toList();
  }
}
