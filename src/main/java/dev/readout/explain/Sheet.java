package dev.readout.explain;

import java.util.ArrayList;
import java.util.List;

/** Lines of text in a column no wider than a terminal; what is too long goes on below. */
final class Sheet {
  private static final int WIDTH = 96;
  private static final int LABEL = 12;

  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  void gap() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
      lines.add("");
    }
  }

  /** Text that begins at a column and goes on at another. */
  void text(int first, int further, String text) {
    StringBuilder line = new StringBuilder(" ".repeat(first));
    boolean empty = true;
    for (String word : text.strip().split("\\s+")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(further));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
  }

  /** A label and what it says, in two columns. */
  void row(int indent, String label, String text) {
    int column = indent + Math.max(LABEL, label.length() + 1);
    lines.add("");
    int at = lines.size() - 1;
    text(column, column, text);
    String head = " ".repeat(indent) + label;
    lines.set(at, head + lines.remove(at + 1).substring(head.length()));
  }

  /** One line only, cut off where the column ends. */
  void cut(int indent, String text) {
    String line = " ".repeat(indent) + text.strip().replaceAll("\\s+", " ");
    lines.add(line.length() <= WIDTH ? line : line.substring(0, WIDTH - 4) + " ...");
  }
}
