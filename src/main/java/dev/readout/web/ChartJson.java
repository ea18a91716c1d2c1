package dev.readout.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Link;
import dev.readout.explore.PlanText;
import dev.readout.explore.Wording;
import dev.readout.page.GraphPage;
import dev.readout.page.View;
import dev.readout.vocab.News;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** A chart for the script that draws it, and for any other program. */
record ChartJson(Graph graph, View view, PlanText text) {

  JsonObject of(Chart chart) {
    JsonObject json = new JsonObject();
    JsonArray nodes = new JsonArray();
    chart.nodes().forEach(each -> nodes.add(node(new Thing(graph, each))));
    JsonArray links = new JsonArray();
    chart.links().forEach(each -> links.add(link(each)));
    JsonArray rests = new JsonArray();
    chart.rests().forEach(each -> rests.add(rest(each)));
    json.add("nodes", nodes);
    json.add("links", links);
    json.add("rests", rests);
    json.add("notes", array(chart.notes()));
    day(json, "first", chart.offer().first());
    day(json, "last", chart.offer().last());
    return json;
  }

  private JsonObject node(Thing thing) {
    JsonObject node = new JsonObject();
    node.addProperty("id", text.path(thing.node()));
    node.addProperty("name", GraphPage.shortName(thing));
    node.addProperty("title", thing.name());
    node.addProperty("type", text.path(thing.node()).replaceFirst("/.*", ""));
    node.addProperty("kind", View.kind(thing));
    node.addProperty("page", view.href(thing));
    return node;
  }

  private JsonObject link(Link link) {
    JsonObject json = new JsonObject();
    json.addProperty("id", text.link(link.ends()));
    json.addProperty("from", text.path(link.from()));
    json.addProperty("to", text.path(link.to()));
    json.addProperty("tie", link.tie().toString());
    json.addProperty("words", Wording.of(link.tie()));
    json.addProperty("spoke", isEvent(link.from()) || isEvent(link.to()));
    json.addProperty("facts", link.facts());
    json.add("certainty", array(link.certainty()));
    day(json, "first", link.first());
    day(json, "last", link.last());
    return json;
  }

  private boolean isEvent(Node node) {
    return new Thing(graph, node).is(News.Event);
  }

  private JsonObject rest(Chart.Rest rest) {
    JsonObject json = new JsonObject();
    json.addProperty("of", text.path(rest.of()));
    json.addProperty("tie", rest.tie().toString());
    json.addProperty("words", Wording.of(rest.tie()));
    json.addProperty("more", rest.more());
    json.addProperty("next", text.opening(rest.next()));
    return json;
  }

  private static void day(JsonObject json, String name, Optional<LocalDate> day) {
    day.ifPresent(each -> json.addProperty(name, each.toString()));
  }

  private static JsonArray array(Collection<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
