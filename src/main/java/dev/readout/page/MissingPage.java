package dev.readout.page;

import dev.readout.describe.Order;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** Says that there is nothing at an address, and offers what has one of its words in its name. */
public final class MissingPage {
  private static final int SHOWN = 12;
  private static final int SHORTEST_WORD = 3;

  private MissingPage() {}

  public static String html(View view, Graph graph, String path) {
    String body =
        Layout.heading("404", "Nothing here")
            + "<p>There is nothing at <code>"
            + Html.text(path)
            + "</code> in this graph. It may "
            + "have gone with its article, or its address may be mistyped.</p>\n"
            + Html.section("Perhaps one of these", view.list(alike(graph, path)))
            + "<p>"
            + Html.link("/", "All events, people and places")
            + "</p>\n";
    return Layout.of("Nothing here").page(body);
  }

  private static List<Thing> alike(Graph graph, String path) {
    List<String> words =
        Arrays.stream(
                path.toLowerCase(Locale.ROOT).replaceFirst("^/[a-z]+/", "").split("[^\\p{L}]+"))
            .filter(word -> word.length() >= SHORTEST_WORD)
            .toList();
    Stream<Thing> entities =
        graph
            .find(Node.ANY, RDF.Nodes.type, News.Entity)
            .mapWith(triple -> new Thing(graph, triple.getSubject()))
            .filterKeep(thing -> words.stream().anyMatch(word -> keyHas(thing, word)))
            .toList()
            .stream();
    return Order.byName(entities).stream().limit(SHOWN).toList();
  }

  private static boolean keyHas(Thing thing, String word) {
    return Arrays.asList(thing.iri().replaceFirst(".*/", "").split("-")).contains(word);
  }
}
