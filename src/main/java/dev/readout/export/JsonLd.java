package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.stream.JsonWriter;
import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import dev.readout.vocab.Nif;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The knowledge as JSON with the words of the ontology: first the events, each with the reports of
 * it and their sentences inside, then the entities, then the rest. No statement is left out.
 */
final class JsonLd implements Document {
  @Override
  public Offer offer() {
    return new Offer(
        "jsonld",
        "application/ld+json",
        "jsonld",
        "the knowledge as JSON: events with their reports, then entities, then the rest");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    JsonWriter json = new JsonWriter(new OutputStreamWriter(out, UTF_8));
    json.setIndent(" ");
    new Writing(contents, json).all();
    json.flush();
  }

  /** One document on its way. */
  private static final class Writing {
    private final Contents contents;
    private final JsonLdTerms terms;
    private final JsonWriter json;
    private final List<Triple> block = new ArrayList<>();

    Writing(Contents contents, JsonWriter json) {
      this.contents = contents;
      this.terms = new JsonLdTerms(contents.base());
      this.json = json;
    }

    void all() throws IOException {
      json.beginObject().name("@context");
      terms.context(json);
      json.name("@graph").beginArray();
      Sorted.instances(contents.knowledge(), News.Event, this::event);
      Sorted.instances(contents.knowledge(), News.Entity, node -> top(statements(node)));
      Sorted.triples(contents.knowledgeBySubject(), this::gather);
      rest();
      json.endArray().endObject();
    }

    private void event(Node event) throws IOException {
      List<Node> reports =
          contents.thing(event).from(News.reports).map(Thing::node).sorted(BY_ADDRESS).toList();
      begin(event);
      properties(statements(event));
      if (!reports.isEmpty()) {
        json.name("reportedIn").beginArray();
        for (Node report : reports) {
          begin(report);
          properties(withoutEvent(statements(report)));
          json.endObject();
        }
        json.endArray();
      }
      json.endObject();
    }

    private static List<Triple> withoutEvent(List<Triple> report) {
      return report.stream().filter(each -> !each.getPredicate().equals(News.reports)).toList();
    }

    private void gather(Triple triple) throws IOException {
      if (!block.isEmpty() && !block.get(0).getSubject().equals(triple.getSubject())) {
        rest();
      }
      block.add(triple);
    }

    private void rest() throws IOException {
      if (!block.isEmpty() && !isTold(block.get(0).getSubject())) {
        top(block);
      }
      block.clear();
    }

    private boolean isTold(Node node) {
      Thing thing = contents.thing(node);
      List<Thing> reported = thing.all(News.reports);
      return thing.is(News.Event)
          || thing.is(News.Entity)
          || reported.size() == 1 && reported.get(0).is(News.Event);
    }

    private void top(List<Triple> statements) throws IOException {
      begin(statements.get(0).getSubject());
      properties(statements);
      json.endObject();
    }

    private List<Triple> statements(Node subject) {
      return contents.knowledge().find(subject, Node.ANY, Node.ANY).toList();
    }

    private void begin(Node subject) throws IOException {
      json.beginObject().name("id").value(terms.id(subject));
    }

    private void properties(List<Triple> statements) throws IOException {
      Map<Node, List<Node>> values = new TreeMap<>(ORDER);
      for (Triple each : statements) {
        values.computeIfAbsent(each.getPredicate(), p -> new ArrayList<>()).add(each.getObject());
      }
      for (Map.Entry<Node, List<Node>> each : values.entrySet()) {
        json.name(terms.name(each.getKey()));
        each.getValue().sort(BY_ADDRESS);
        values(each.getKey(), each.getValue());
      }
    }

    private void values(Node property, List<Node> values) throws IOException {
      if (values.size() > 1) {
        json.beginArray();
      }
      for (Node value : values) {
        if (property.equals(News.sentence) && value.isURI()) {
          sentence(value);
        } else {
          terms.value(property, value, json);
        }
      }
      if (values.size() > 1) {
        json.endArray();
      }
    }

    /** With its words, so that a report can be read by itself. */
    private void sentence(Node span) throws IOException {
      begin(span);
      for (String words : contents.thing(span).texts(Nif.anchorOf)) {
        json.name(terms.name(Nif.anchorOf)).value(words);
        break;
      }
      json.endObject();
    }
  }

  private static final Comparator<Node> BY_ADDRESS = Comparator.comparing(Node::toString);

  /** Types first, then by name. */
  private static final Comparator<Node> ORDER =
      Comparator.comparing((Node property) -> !property.equals(RDF.Nodes.type))
          .thenComparing(BY_ADDRESS);
}
