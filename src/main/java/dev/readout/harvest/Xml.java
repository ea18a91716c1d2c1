package dev.readout.harvest;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, written in order; what XML cannot hold is left out of texts. */
final class Xml {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter out;

  Xml(OutputStream to) {
    try {
      this.out = XMLOutputFactory.newInstance().createXMLStreamWriter(to, "UTF-8");
      out.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  Xml open(String name) {
    return does(() -> out.writeStartElement(name));
  }

  /** The outermost element, whose namespace is that of all within. */
  Xml open(String name, String namespace) {
    return does(
        () -> {
          out.writeStartElement(name);
          out.writeDefaultNamespace(namespace);
        });
  }

  Xml attribute(String name, String value) {
    return does(() -> out.writeAttribute(name, allowed(value)));
  }

  Xml element(String name, String text) {
    return open(name).text(text).close();
  }

  Xml text(String text) {
    return does(() -> out.writeCharacters(allowed(text)));
  }

  Xml close() {
    return does(out::writeEndElement);
  }

  /** Closes all that is open. */
  void finish() {
    does(
        () -> {
          out.writeEndDocument();
          out.flush();
        });
  }

  private static String allowed(String text) {
    return FORBIDDEN.matcher(text).replaceAll("");
  }

  private Xml does(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
