package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML, element after element, indented. What XML cannot hold, such as the letter U+0001, comes out
 * as U+FFFD; everything else comes out as it went in, line ends included.
 */
final class Xml {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();

  Xml(OutputStream out) throws IOException {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    this.out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * @param attributes name, value, name, value; those with an empty value are left out
   */
  Xml open(String name, String... attributes) throws IOException {
    begin(name, attributes);
    out.write(">\n");
    open.push(name);
    return this;
  }

  Xml close() throws IOException {
    String name = open.pop();
    indent();
    out.write("</" + name + ">\n");
    return this;
  }

  Xml empty(String name, String... attributes) throws IOException {
    begin(name, attributes);
    out.write("/>\n");
    return this;
  }

  Xml text(String name, String text, String... attributes) throws IOException {
    begin(name, attributes);
    out.write(">" + escaped(text, false) + "</" + name + ">\n");
    return this;
  }

  /** Closes what is open and sends everything on its way. */
  void finish() throws IOException {
    while (!open.isEmpty()) {
      close();
    }
    out.flush();
  }

  private void begin(String name, String... attributes) throws IOException {
    indent();
    out.write("<" + name);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        out.write(" " + attributes[i] + "=\"" + escaped(attributes[i + 1], true) + "\"");
      }
    }
  }

  private void indent() throws IOException {
    out.write("  ".repeat(open.size()));
  }

  private static String escaped(String text, boolean attribute) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> escape(c, attribute, escaped));
    return escaped.toString();
  }

  private static void escape(int c, boolean attribute, StringBuilder to) {
    switch (c) {
      case '&' -> to.append("&amp;");
      case '<' -> to.append("&lt;");
      case '>' -> to.append("&gt;");
      case '"' -> to.append("&quot;");
      case '\r' -> to.append("&#13;");
      case '\n', '\t' -> to.append(attribute ? "&#" + c + ";" : Character.toString(c));
      default -> to.appendCodePoint(allowed(c) ? c : 0xFFFD);
    }
  }

  private static boolean allowed(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
