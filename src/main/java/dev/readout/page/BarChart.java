package dev.readout.page;

import dev.readout.ask.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * An answer that counts, as bars: one for each row, as long as its first number, named by its first
 * words.
 */
final class BarChart {
  private static final int MOST_BARS = 30;
  private static final int HEIGHT = 26;
  private static final int NAMES = 230;
  private static final int LONGEST = 400;
  private static final int WIDTH = 700;

  private BarChart() {}

  private record Bar(String name, long number) {}

  /** SVG, or nothing where the answer has no counts or only one row. */
  static String of(Table table) {
    OptionalInt numbers = column(table, BarChart::isCount);
    OptionalInt names = column(table, BarChart::isName);
    if (numbers.isEmpty() || names.isEmpty() || table.rows().size() < 2) {
      return "";
    }
    List<Bar> bars = new ArrayList<>();
    for (List<Optional<Node>> row : table.rows()) {
      row.get(numbers.getAsInt())
          .ifPresent(
              number ->
                  bars.add(
                      new Bar(
                          row.get(names.getAsInt()).map(BarChart::text).orElse(""),
                          Long.parseLong(number.getLiteralLexicalForm()))));
    }
    String what = View.spaced(table.columns().get(numbers.getAsInt()));
    return svg(what, bars.subList(0, Math.min(MOST_BARS, bars.size())));
  }

  private static OptionalInt column(Table table, Predicate<Node> fits) {
    return IntStream.range(0, table.columns().size())
        .filter(
            i ->
                table.rows().stream().anyMatch(row -> row.get(i).isPresent())
                    && table.rows().stream()
                        .allMatch(row -> row.get(i).filter(fits.negate()).isEmpty()))
        .findFirst();
  }

  /** As {@code COUNT} gives it; places in a text are no counts. */
  private static boolean isCount(Node node) {
    return node.isLiteral()
        && XSDDatatype.XSDinteger.equals(node.getLiteralDatatype())
        && node.getLiteralLexicalForm().matches("[0-9]{1,15}");
  }

  private static boolean isName(Node node) {
    return node.isLiteral() && !isCount(node);
  }

  private static String text(Node node) {
    String text = node.getLiteralLexicalForm();
    return text.length() > 32 ? text.substring(0, 31) + "…" : text;
  }

  private static String svg(String what, List<Bar> bars) {
    long most = bars.stream().mapToLong(Bar::number).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"bars\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s, as bars\">\n"
            .formatted(WIDTH, bars.size() * HEIGHT, Html.text(what)));
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      long length = most == 0 ? 0 : bar.number * LONGEST / most;
      svg.append(
          """
          <text x="%d" y="%d" text-anchor="end">%s</text><rect x="%d" y="%d" width="%d" height="14"/>\
          <text x="%d" y="%d" class="count">%d</text>
          """
              .formatted(
                  NAMES - 10,
                  i * HEIGHT + 17,
                  Html.text(bar.name),
                  NAMES,
                  i * HEIGHT + 6,
                  Math.max(1, length),
                  NAMES + length + 8,
                  i * HEIGHT + 17,
                  bar.number));
    }
    return svg.append("</svg>\n").toString();
  }
}
