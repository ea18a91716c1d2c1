package dev.readout.web;

import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Link;
import dev.readout.explore.Wording;
import dev.readout.page.View;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A chart for Gephi and its like, as GEXF 1.2 with the days of the links. All links are directed,
 * since some readers take only one sort; {@code tie} tells of those that are mutual, as {@code
 * Meeting.with}.
 */
record ChartGexf(Graph graph, View view) {
  private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

  String of(Chart chart) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("gexf");
      xml.writeDefaultNamespace(NAMESPACE);
      xml.writeAttribute("version", "1.2");
      start(xml, "graph", Map.of("defaultedgetype", "directed", "timeformat", "date"));
      attributes(xml);
      nodes(xml, chart);
      links(xml, chart);
      xml.writeEndDocument();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes all that is written", e);
    }
    return text.toString();
  }

  private static void attributes(XMLStreamWriter xml) throws XMLStreamException {
    start(xml, "attributes", Map.of("class", "node"));
    start(xml, "attribute", Map.of("id", "kind", "title", "kind", "type", "string"));
    xml.writeEndElement();
    xml.writeEndElement();
    start(xml, "attributes", Map.of("class", "edge"));
    for (String name : new String[] {"tie", "certainty"}) {
      start(xml, "attribute", Map.of("id", name, "title", name, "type", "string"));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void nodes(XMLStreamWriter xml, Chart chart) throws XMLStreamException {
    xml.writeStartElement("nodes");
    for (Node node : chart.nodes()) {
      Thing thing = new Thing(graph, node);
      start(xml, "node", Map.of("id", thing.iri(), "label", clean(thing.name())));
      value(xml, Map.of("kind", View.kind(thing)));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private void links(XMLStreamWriter xml, Chart chart) throws XMLStreamException {
    xml.writeStartElement("edges");
    int number = 0;
    for (Link link : chart.links()) {
      xml.writeStartElement("edge");
      xml.writeAttribute("id", Integer.toString(number++));
      xml.writeAttribute("source", link.from().toString());
      xml.writeAttribute("target", link.to().toString());
      xml.writeAttribute("label", Wording.of(link.tie()));
      xml.writeAttribute("weight", Integer.toString(link.facts()));
      day(xml, "start", link.first());
      day(xml, "end", link.last());
      value(
          xml,
          Map.of("tie", link.tie().toString(), "certainty", String.join(" ", link.certainty())));
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void day(XMLStreamWriter xml, String name, Optional<LocalDate> day)
      throws XMLStreamException {
    if (day.isPresent()) {
      xml.writeAttribute(name, day.get().toString());
    }
  }

  private static void value(XMLStreamWriter xml, Map<String, String> values)
      throws XMLStreamException {
    xml.writeStartElement("attvalues");
    for (Map.Entry<String, String> each : new TreeMap<>(values).entrySet()) {
      xml.writeEmptyElement("attvalue");
      xml.writeAttribute("for", each.getKey());
      xml.writeAttribute("value", clean(each.getValue()));
    }
    xml.writeEndElement();
  }

  private static void start(XMLStreamWriter xml, String name, Map<String, String> attributes)
      throws XMLStreamException {
    xml.writeStartElement(name);
    for (Map.Entry<String, String> each : new TreeMap<>(attributes).entrySet()) {
      xml.writeAttribute(each.getKey(), each.getValue());
    }
  }

  /** Without the characters that XML cannot hold. */
  private static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", " ");
  }
}
