package dev.readout.ask;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows for a terminal: columns padded to their widest value, long texts kept whole. */
final class TextTable {
  /** Wider values stand out over their column, so that one sentence does not push all aside. */
  private static final int WIDEST = 48;

  private static final String GAP = "  ";

  private final PrefixMapping prefixes;

  TextTable(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  void write(RowSet rows, OutputStream out) {
    List<Var> columns = rows.getResultVars();
    List<List<String>> lines = new ArrayList<>();
    lines.add(columns.stream().map(Var::getVarName).toList());
    while (rows.hasNext()) {
      Binding row = rows.next();
      lines.add(columns.stream().map(column -> cell(row, column)).toList());
    }
    List<Integer> widths = widths(lines, columns.size());
    lines.forEach(line -> line(padded(line, widths), out));
    if (lines.size() == 1) {
      line("(no answer)", out);
    }
  }

  static void line(String text, OutputStream out) {
    try {
      out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String cell(Binding row, Var column) {
    Node node = row.get(column);
    if (node == null) {
      return "";
    }
    return oneLine(node.isURI() ? prefixes.shortForm(node.getURI()) : text(node));
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** Line ends and other control characters of the text must not reach the terminal. */
  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private static List<Integer> widths(List<List<String>> lines, int columns) {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      int column = i;
      int widest = lines.stream().mapToInt(line -> length(line.get(column))).max().orElse(0);
      widths.add(Math.min(WIDEST, widest));
    }
    return widths;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static String padded(List<String> line, List<Integer> widths) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      text.append(line.get(i)).append(GAP);
      text.append(" ".repeat(Math.max(0, widths.get(i) - length(line.get(i)))));
    }
    return text.toString().stripTrailing();
  }
}
